// Bundles each page into simulator/ui/dist/<page>.js and <page>.css: `npm run build`. With --check nothing is written, and
// it fails where what is kept there is not what would be written. The same sources give the same bytes everywhere.
import { build } from "esbuild";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ui = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = path.join(ui, "dist");

/** The folders of pages that are written in TypeScript. */
async function pages() {
  const folders = await readdir(path.join(ui, "pages"), { withFileTypes: true });
  const files = folders.map(async (folder) => {
    const inside = folder.isDirectory() ? await readdir(path.join(ui, "pages", folder.name)) : [];
    return inside.includes("page.ts") ? folder.name : null;
  });
  return (await Promise.all(files)).filter((name) => name !== null).sort();
}

/** By file name, what belongs into `dist`. */
async function bundled() {
  const files = new Map();
  for (const page of await pages()) {
    for (const [source, target] of [
      ["page.ts", `${page}.js`],
      ["page.css", `${page}.css`],
    ]) {
      const result = await build({
        absWorkingDir: ui,
        entryPoints: [`pages/${page}/${source}`],
        bundle: true,
        minify: true,
        format: "esm",
        // light-dark() and the like stay as they are written.
        target: "es2024",
        charset: "utf8",
        legalComments: "eof",
        // Text with a line break is taken for the code itself by Streamlit, and not for the name of a file.
        banner: {
          [target.endsWith(".js") ? "js" : "css"]: `/* Made from pages/${page}/${source} by npm run build. */`,
        },
        write: false,
        logLevel: "warning",
      });
      files.set(target, result.outputFiles[0].text);
    }
  }
  return files;
}

/** By file name, what is in `dist` now. */
async function kept() {
  await mkdir(dist, { recursive: true });
  const names = (await readdir(dist)).filter((name) => /\.(js|css)$/.test(name));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(dist, name), "utf8")])));
}

const wanted = await bundled();
const found = await kept();
const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter((name) => wanted.get(name) !== found.get(name));

if (process.argv.includes("--check")) {
  for (const name of stale) console.error(`simulator/ui/dist/${name} is not what its sources give: run npm run build.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const name of stale) {
    const file = path.join(dist, name);
    await (wanted.has(name) ? writeFile(file, wanted.get(name)) : rm(file));
    console.log(`simulator/ui/dist/${name}`);
  }
}
