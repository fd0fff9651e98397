import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import { api, got, type paths } from "../../api/index.ts";
import { knownDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { DataTable, KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useLanguage, useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

type Listed = paths["/v1/subjects/{id}/records"]["get"]["responses"]["200"]["content"]["application/json"];
type ListedRecord = Listed["records"][number];

const PAGE = 10;

/** The records of a body, which are open to all, a page at a time; the page is in the address. */
export function RecordsSection({ subject }: { readonly subject: string }) {
  const t = useWords(words);
  const { language } = useLanguage();
  const [parts] = useSearchParams();
  const cursor = parts.get("after") ?? undefined;
  const query = useQuery({
    queryKey: ["records", subject, cursor, language],
    queryFn: () =>
      got(
        api.GET("/v1/subjects/{id}/records", {
          params: { path: { id: subject }, query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } },
        }),
      ),
    placeholderData: (before) => before,
  });
  return (
    <Section title={t.newest} lead={t.newestLead}>
      <Await query={query} lines={PAGE}>
        {({ records, next }) =>
          records.length === 0 ? (
            <Empty title={t.noRecords} />
          ) : (
            <>
              <Records records={records} />
              <KeysetPager next={next} />
            </>
          )
        }
      </Await>
    </Section>
  );
}

function Records({ records }: { readonly records: readonly ListedRecord[] }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <DataTable
      caption={t.newest}
      rows={records}
      keyOf={({ record }) => record}
      columns={[
        { name: "when", label: t.when, cell: ({ occurredAt, precision }) => knownDay(format, occurredAt, precision) },
        { name: "what", label: t.what, cell: ({ text }) => <ToldText>{text}</ToldText> },
        { name: "source", label: t.source, cell: ({ sourceTitle }) => sourceTitle },
        { name: "state", label: t.state, cell: ({ state }) => t.states[state] },
      ]}
    />
  );
}
