import { useQuery } from "@tanstack/react-query";
import { api, got, useLawWords } from "../../api/index.ts";

/** The registers of the house. */
export function useRegisters() {
  return useQuery({ queryKey: ["registers"], queryFn: async () => (await got(api.GET("/v1/registers"))).registers });
}

/** Registers and types of record in the reader's language; by their names until these are there. */
export function useRecordNames() {
  const { data } = useLawWords();
  const registers = new Map((data?.registers ?? []).map((register) => [register.name, register]));
  return {
    registerOf: (name: string): string => registers.get(name)?.title ?? name,
    typeOf: (register: string, type: string): string => registers.get(register)?.records.find((each) => each.type === type)?.title ?? type,
    wordOf: (register: string, word: string): string => registers.get(register)?.words[word] ?? word,
  };
}
