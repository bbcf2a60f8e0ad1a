// Reads a data package with the standard's own library: node read-package.mjs MODULES FOLDER
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, folder] = process.argv.slice(2);
const { Package } = createRequire(join(modules, "reader.cjs"))("datapackage");

const read = await Package.load(join(folder, "datapackage.json"), { basePath: folder });
console.log(read.valid ? "valid" : read.errors.map((error) => error.message).join("; "));
for (const resource of read.resources) {
  try {
    console.log(`${resource.name} ${(await resource.read({ relations: true })).length}`);
  } catch (error) {
    console.log(`${resource.name}: ${error.message} ${(error.errors ?? []).map((each) => each.message).join("; ")}`);
  }
}
