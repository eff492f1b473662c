// Draws golden messages as Slack shows them, with a public look-alike of Block Kit, and takes a
// picture of them in Chromium: `npm ci && npm run picture`. Writes ../../picture.png, or what OUT says.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

const here = import.meta.dirname;
const golden = join(here, "../test/resources/golden");
const messages = process.argv.length > 2 ? process.argv.slice(2) : ["quotes"];
const logo =
  "data:image/svg+xml;base64," +
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36"
     rx="6" fill="#2c3e50"/><text x="18" y="31" font-family="serif" font-size="40" fill="#fff"
     text-anchor="middle">“</text></svg>`,
  ).toString("base64");

const shown = messages.map((name) => {
  const message = JSON.parse(readFileSync(join(golden, `${name}.json`), "utf8"));
  const only = message.response_type === "ephemeral" ? "Only visible to you" : "";
  return h(
    "div",
    { key: name, className: "message" },
    h("div", { className: "only" }, only),
    h(Message, {
      blocks: message.blocks,
      name: "Verbatim",
      logo,
      time: new Date("2026-03-01T09:41:00"),
      theme: "light",
    }),
  );
});

const css = readFileSync(join(here, "node_modules/slack-blocks-to-jsx/dist/style.css"), "utf8");
const page = `<!doctype html><meta charset="utf-8"><style>${css}
  body { margin: 0; padding: 16px 20px; width: 640px; background: #fff;
    font: 15px/1.47 Lato, "Noto Sans", "DejaVu Sans", sans-serif; }
  .message + .message { margin-top: 20px; }
  .only { font-size: 12px; color: #616061; margin: 0 0 2px 44px; }
</style>${renderToStaticMarkup(h("div", null, shown))}`;

const folder = mkdtempSync(join(tmpdir(), "slack-picture-"));
const file = join(folder, "page.html");
writeFileSync(file, page);
const height = process.env.HEIGHT ?? "760";
execFileSync(
  "chromium",
  [
    "--headless",
    "--no-sandbox",
    "--hide-scrollbars",
    "--disable-gpu",
    "--force-device-scale-factor=1.5",
    `--user-data-dir=${join(folder, "profile")}`,
    `--window-size=680,${height}`,
    `--screenshot=${resolve(here, process.env.OUT ?? "../../picture.png")}`,
    `file://${file}`,
  ],
  { stdio: "ignore", timeout: 60_000 },
);
