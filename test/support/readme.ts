import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HostsFigures, hostsTable } from "./hostsTable.js";
import { repository } from "./repository.js";

const read = (path: string) => readFileSync(join(repository, path), "utf8");

/** One line of the benchmark's figures. */
interface Row {
  readonly name: string;
  /** Without cache or output. */
  readonly first: number;
  /** Without cache, over the output of the build before. */
  readonly cold: number;
  readonly warm: number;
  readonly watch: number;
  readonly tsc: number;
  readonly mebibytes: number;
  readonly cdk8s?: number;
}

/** A README whose quoted files and figures are those of the repository: what stands between their marks is replaced. */
export function fillReadme(text: string): string {
  return text
    .replace(
      /^```(\w+) file=(\S+)\n[\s\S]*?^```$/gm,
      (_block, language: string, path: string) => `\`\`\`${language} file=${path}\n${read(path)}\`\`\``,
    )
    .replace(
      /^<!-- figures: (\S+) -->\n[\s\S]*?^<!-- end -->$/gm,
      (_block, path: string) => `<!-- figures: ${path} -->\n\n${figures(path)}\n\n<!-- end -->`,
    );
}

function figures(path: string): string {
  if (!existsSync(join(repository, path))) return "Not measured yet.";
  const content: unknown = JSON.parse(read(path));
  if (path.endsWith("hosts.json")) return hostsTable(content as HostsFigures);
  return path.endsWith("bench.json")
    ? benchTable(content as { readonly node: string; readonly processors: string; readonly rows: readonly Row[] })
    : typesTable(content as Parameters<typeof typesTable>[0]);
}

function benchTable({ node, processors, rows }: { node: string; processors: string; rows: readonly Row[] }): string {
  const seconds = (value: number | undefined) => (value === undefined ? "–" : `${value.toFixed(2)} s`);
  return [
    `Node ${node}, ${processors}.`,
    "",
    "| project | first `paq build` | again, no cache | with cache | rebuild after an edit | peak memory | `tsc --noEmit` | `cdk8s synth` |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(
      (row) =>
        `| ${row.name} | ${seconds(row.first)} | ${seconds(row.cold)} | ${seconds(row.warm)} | ${seconds(row.watch)} | ${Math.round(row.mebibytes)} MiB | ${seconds(row.tsc)} | ${seconds(row.cdk8s)} |`,
    ),
  ].join("\n");
}

function typesTable(content: {
  readonly collections: number;
  readonly modules: number;
  readonly failures: Readonly<Record<string, string>>;
  readonly typeErrors: readonly string[];
  readonly generationSeconds: number;
  readonly typeCheckSeconds: number;
  readonly typeCheckMegabytes: number;
}): string {
  return [
    "| collections | modules | that did not generate | type errors | time to generate | time to type-check | memory to type-check |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    `| ${content.collections} | ${content.modules.toLocaleString("en")} | ${Object.keys(content.failures).length} | ${content.typeErrors.length} | ${Math.round(content.generationSeconds)} s | ${Math.round(content.typeCheckSeconds)} s | ${content.typeCheckMegabytes} MiB |`,
  ].join("\n");
}
