import { type Model, standingOf } from "../../core/standing/index.ts";
import type { CheckStatement } from "../../core/statement/index.ts";
import { canonicalJson, monthOf } from "../../lib/index.ts";
import { type AuditedCheck, readAuditedChecks, readModelVersion } from "../../store/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import { openBody } from "./open-body.ts";
import { lookedAt, type Scene } from "./scene.ts";

/** Whether each check's tally and model give its standing again, to the last bit (law 5). */
export async function examineChecks(scene: Scene): Promise<Finding[]> {
  const looked = await lookedAt(scene, "subject_check", "checks");
  const modelOf = modelReader(scene);
  const found = new FaultList();
  let rows = 0;
  await readAuditedChecks(scene.installation.pool, looked.extent, async (chunk) => {
    for (const row of chunk) {
      const fault = faultOf(scene, row, await modelOf(row));
      if (fault !== undefined) found.add({ subject: row.subject, id: row.id, fault });
    }
    rows += chunk.length;
    scene.onRows(rows);
  });
  return [
    findingOf("checks_repeatable", found.faults, {
      sound: `${looked.words} give their standings again, to the last bit`,
      unsound: `of ${looked.words} do not give their standings again`,
    }),
  ];
}

function faultOf({ installation, keys }: Scene, row: AuditedCheck, model: Model | undefined): string | undefined {
  const opened = openBody(keys, row.id, row);
  if ("fault" in opened) return opened.fault;
  const purpose = installation.purposes.get(row.purpose);
  if (purpose === undefined) return `purpose ${row.purpose} is not in the configuration`;
  if (model === undefined) return `version ${row.model} of the model is gone`;
  const { tallies, standing } = JSON.parse(opened.text) as CheckStatement;
  const again = standingOf({ purpose, model, tallies, month: monthOf(row.standingAt) });
  return canonicalJson(again) === canonicalJson(standing) ? undefined : "tally and model give another standing";
}

/** Documents of models, each read once. */
function modelReader({ installation: { pool } }: Scene): (row: AuditedCheck) => Promise<Model | undefined> {
  const read = new Map<string, Promise<Model | undefined>>();
  return ({ purpose, model }) => {
    const name = `${purpose} ${model}`;
    const found = read.get(name) ?? readModelVersion(pool, purpose, model).then(documentOf);
    read.set(name, found);
    return found;
  };
}

function documentOf(row: { readonly document: string } | undefined): Model | undefined {
  return row === undefined ? undefined : (JSON.parse(row.document) as Model);
}
