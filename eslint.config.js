import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

// As short and as plain as the Python: 400 lines a file, 50 a function, complexity 12.
const SIZES = {
  complexity: ["error", 12],
  "max-lines": ["error", 400],
  "max-lines-per-function": ["error", 50],
};
// Content becomes text, never markup.
const MARKUP = ["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
  property,
  message: "Text reaches a page through lit's bindings only.",
}));

export default defineConfig([
  globalIgnores(["simulator/ui/dist", "tests/benchmarks", ".venv"]),
  { files: ["**/*.{js,mjs}"], extends: [js.configs.recommended], rules: SIZES },
  { files: ["**/*.mjs"], languageOptions: { globals: { console: "readonly", process: "readonly" } } },
  {
    files: ["**/*.ts"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...SIZES,
      eqeqeq: "error",
      "no-restricted-properties": ["error", ...MARKUP],
      "no-restricted-imports": ["error", { patterns: [{ regex: "unsafe-", message: MARKUP[0].message }] }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  { files: ["simulator/ui/kit/views.ts"], rules: { "max-lines": "off" } }, // written by a command
  {
    files: ["tests/**/*.ts"],
    // `node:test` runs what `test` gives back by itself.
    rules: { "@typescript-eslint/no-floating-promises": "off", "max-lines-per-function": "off" },
  },
]);
