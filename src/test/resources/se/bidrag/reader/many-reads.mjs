// As ManyReads does, with DuckDB's own package for Node: node many-reads.mjs MODULES DATABASE STOP READY FIRST SECOND
import { createRequire } from "node:module";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [modules, database, stop, ready, first, second] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(modules, "reader.cjs"))("@duckdb/node-api");

const ask = async (connection, query) => String((await connection.runAndReadAll(query)).getRows()[0][0]);
let [opened, changes, torn, before] = [0, 0, 0, ""];
while (!existsSync(stop)) {
  const instance = await DuckDBInstance.create(database, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const [one, other] = [await ask(connection, first), await ask(connection, second)];
  torn += one === other ? 0 : 1;
  changes += one === before ? 0 : 1;
  before = one;
  connection.closeSync();
  instance.closeSync();
  opened += 1;
  if (opened === 1) writeFileSync(ready, "");
}
console.log(`opened ${opened}, publications ${changes}, torn ${torn}`);
