import { useQuery } from "@tanstack/react-query";
import { api, got, type paths } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Await } from "../../ui/states/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

type Month = paths["/v1/sources/{name}"]["get"]["responses"]["200"]["content"]["application/json"]["foundWrong"][number];

/** How many of one source's records were found wrong, in which month. */
export function SourceMonths({ name, title }: { readonly name: string; readonly title: string }) {
  const t = useWords(words);
  const format = useFormat();
  const query = useQuery({
    queryKey: ["sources", name],
    queryFn: () => got(api.GET("/v1/sources/{name}", { params: { path: { name } } })),
  });
  const columns: readonly Column<Month>[] = [
    { name: "month", label: t.sources.month, cell: ({ month }) => format.month(month) },
    { name: "corrected", label: t.sources.corrected, cell: ({ corrected }) => format.count(corrected), isNumber: true },
    { name: "withdrawn", label: t.sources.withdrawn, cell: ({ withdrawn }) => format.count(withdrawn), isNumber: true },
    { name: "removed", label: t.sources.removed, cell: ({ removed }) => format.count(removed), isNumber: true },
  ];
  return (
    <div>
      <h3>
        <ToldText>{title}</ToldText>
      </h3>
      <Await query={query} lines={3}>
        {({ foundWrong }) => (
          <DataTable caption={t.sources.months(title)} columns={columns} rows={foundWrong} keyOf={({ month }) => month} />
        )}
      </Await>
    </div>
  );
}
