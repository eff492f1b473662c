// Draws golden messages as Discord shows them and takes a picture of them in Chromium:
// `npm ci && npm run picture`. Writes ../../picture.png, or what OUT says; other messages than the
// usual ones are named behind `npm run picture --`.
//
// Message, buttons and Markdown are drawn by public look-alikes. Those know no Components V2 yet, so
// container, section and separator are drawn here.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { toHTML } from "@odiffey/discord-markdown";
import { build } from "esbuild";

const here = import.meta.dirname;
const golden = join(here, "../test/resources/golden");
const names = process.argv.length > 2 ? process.argv.slice(2) : ["quote-verbatim", "quote-spliced", "nothing-found"];
const BUTTONS = { 1: "primary", 2: "secondary", 3: "success", 4: "destructive", 5: "secondary" };
const logo =
  "data:image/svg+xml;base64," +
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36"
     fill="#2c3e50"/><text x="18" y="31" font-family="serif" font-size="40" fill="#fff"
     text-anchor="middle">“</text></svg>`,
  ).toString("base64");

const escaped = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

const all = (components) => components.map(drawn).join("");

function drawn(component) {
  switch (component.type) {
    case 1:
      return `<discord-action-row>${all(component.components)}</discord-action-row>`;
    case 2:
      return button(component);
    case 9:
      return `<div class="section"><div>${all(component.components)}</div>
        <discord-action-row>${drawn(component.accessory)}</discord-action-row></div>`;
    case 10:
      return `<div class="text">${toHTML(component.content)}</div>`;
    case 13:
      return `<div class="file">📄 ${escaped(component.file.url.replace("attachment://", ""))}</div>`;
    case 14:
      return `<hr class="${component.spacing === 2 ? "wide" : ""}">`;
    case 17: {
      const accent = component.accent_color;
      const colour = accent == null ? "" : `--accent: #${accent.toString(16).padStart(6, "0")}`;
      return `<div class="container" style="${colour}">${all(component.components)}</div>`;
    }
    default:
      throw new Error(`no drawing for a component of type ${component.type}`);
  }
}

function button(component) {
  const url = component.url == null ? "" : `url="${escaped(component.url)}"`;
  const type = BUTTONS[component.style];
  return `<discord-button type="${type}" ${url}>${escaped(component.label)}</discord-button>`;
}

function message(name) {
  const { components } = JSON.parse(readFileSync(join(golden, `${name}.json`), "utf8"));
  return `<discord-message author="Verbatim" avatar="${logo}" bot timestamp="03/01/2026">
    <discord-attachments slot="attachments"><div class="v2">${all(components)}</div>
    </discord-attachments></discord-message>`;
}

const bundle = await build({
  stdin: { contents: 'import "@skyra/discord-components-core";', resolveDir: here },
  bundle: true,
  write: false,
  format: "iife",
  logLevel: "error",
});

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #36393e; }
  .v2 { font: 16px/1.375 "gg sans", "Noto Sans", "Liberation Sans", sans-serif; color: #dfe0e2; }
  .container { max-width: 600px; padding: 16px; border: 1px solid #44454c; border-radius: 8px;
    background: #393a41; border-left: 4px solid var(--accent, #44454c); }
  .container > * + * { margin-top: 8px; }
  .section { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start; }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; }
  .text h1, .text h2, .text h3 { font-size: 1em; margin: 0 0 4px; color: #fff; }
  .text small { display: block; font-size: 13px; color: #a6a7ad; }
  .text pre { margin: 4px 0; padding: 8px; border-radius: 4px; background: #2b2c31;
    white-space: pre-wrap; font-size: 13px; }
  hr { border: 0; border-top: 1px solid #4c4d55; margin: 8px 0; }
  hr.wide { margin: 16px 0; }
  .file { padding: 12px; border: 1px solid #44454c; border-radius: 8px; }
</style><discord-messages>${names.map(message).join("")}</discord-messages>
<script>${bundle.outputFiles[0].text}</script>`;

const folder = mkdtempSync(join(tmpdir(), "discord-picture-"));
const file = join(folder, "page.html");
writeFileSync(file, page);
execFileSync(
  "chromium",
  [
    "--headless",
    "--no-sandbox",
    "--hide-scrollbars",
    "--disable-gpu",
    "--force-device-scale-factor=1.5",
    "--virtual-time-budget=5000",
    `--user-data-dir=${join(folder, "profile")}`,
    `--window-size=700,${process.env.HEIGHT ?? "885"}`,
    `--screenshot=${resolve(here, process.env.OUT ?? "../../picture.png")}`,
    `file://${file}`,
  ],
  { stdio: "ignore", timeout: 60_000 },
);
