import { NativeSelect, TextInput } from "@mantine/core";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { GROUPS } from "./records-shown.ts";
import { words } from "./words.ts";

/** By what the records are picked, and how that is changed. */
export type Picked = {
  readonly search: string;
  readonly register: string;
  readonly group: string;
  readonly setSearch: (next: string) => void;
  readonly setRegister: (next: string) => void;
  readonly setGroup: (next: string) => void;
};

/** What narrows a list of records down. */
export function RecordFilters({ registers, picked }: { readonly registers: readonly string[]; readonly picked: Picked }) {
  const t = useWords(words);
  const groups = GROUPS.map((value) => ({ value, label: t.records.groups[value] }));
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        label={t.records.search}
        value={picked.search}
        onChange={(typed) => picked.setSearch(typed.currentTarget.value)}
      />
      {registers.length < 2 ? null : (
        <NativeSelect
          label={t.records.register}
          value={picked.register}
          onChange={(chosen) => picked.setRegister(chosen.currentTarget.value)}
          data={[{ value: "", label: t.records.everyRegister }, ...registers]}
        />
      )}
      <NativeSelect
        label={t.records.state}
        value={picked.group}
        onChange={(chosen) => picked.setGroup(chosen.currentTarget.value)}
        data={[{ value: "", label: t.records.everyState }, ...groups]}
      />
    </search>
  );
}
