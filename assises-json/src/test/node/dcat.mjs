// Checks a catalogue by SHACL shapes: node dcat.mjs CATALOGUE SHAPES. Prints each violation; exit code 1 where there is one.
import fs from "node:fs";
import jsonld from "jsonld";
import { Parser } from "n3";
import rdf from "@zazuko/env-node";
import Validator from "rdf-validate-shacl";

const [catalogue, shapes] = process.argv.slice(2);
const graph = (text, format) => rdf.dataset(new Parser({ format }).parse(text));
const quads = await jsonld.toRDF(JSON.parse(fs.readFileSync(catalogue, "utf8")), {
  format: "application/n-quads",
});
const validator = new Validator(graph(fs.readFileSync(shapes, "utf8"), "Turtle"), { factory: rdf });
const report = await validator.validate(graph(quads, "N-Quads"));
for (const result of report.results) {
  console.log(`${result.focusNode?.value} ${result.path?.value} ${result.sourceConstraintComponent?.value}`);
}
process.exit(report.conforms ? 0 : 1);
