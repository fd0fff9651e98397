export { type Column, DataTable } from "./data-table.tsx";
export { KeysetPager } from "./keyset-pager.tsx";
