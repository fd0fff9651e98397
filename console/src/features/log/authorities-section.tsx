import { useQuery } from "@tanstack/react-query";
import { api, got, type paths } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

type Count = paths["/v1/authority-looks"]["get"]["responses"]["200"]["content"]["application/json"]["counts"][number];

/** How often authorities looked, month by month. */
export function AuthoritiesSection() {
  const t = useWords(words);
  const format = useFormat();
  const query = useQuery({ queryKey: ["authority-looks"], queryFn: () => got(api.GET("/v1/authority-looks")) });
  const columns: readonly Column<Count>[] = [
    { name: "month", label: t.authorities.month, cell: ({ month }) => format.month(month) },
    { name: "authority", label: t.authorities.authority, cell: ({ authority }) => <ToldText>{authority}</ToldText> },
    { name: "looks", label: t.authorities.looks, cell: ({ looks }) => format.count(looks), isNumber: true },
  ];
  return (
    <Section title={t.authorities.title} lead={t.authorities.lead}>
      <Await query={query} lines={3}>
        {({ counts }) =>
          counts.length === 0 ? (
            <p>{t.authorities.none}</p>
          ) : (
            <DataTable
              caption={t.authorities.caption}
              columns={columns}
              rows={counts}
              keyOf={({ month, authority }) => `${month} ${authority}`}
            />
          )
        }
      </Await>
    </Section>
  );
}
