/** Models in the forms that other tools read. SQL has its place in `store/model-sql.ts`. */

export { pmmlOf } from "./pmml-of.ts";
