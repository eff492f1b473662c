// Draws what a command prints to a terminal as a picture.
//
//   node bot-core/src/picture/terminal.mjs OUT.png COMMAND [ARG …]
//
// Needs Node.js, Chromium (the CHROMIUM variable names it where it is not /usr/bin/chromium) and
// script(1). Only for the pictures in README; the build does not use it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [out, ...command] = process.argv.slice(2);
if (!out || command.length === 0) {
  console.error("usage: node terminal.mjs OUT.png COMMAND [ARG …]");
  process.exit(2);
}

const columns = 84;
const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
const printed = execFileSync(
  "script",
  ["-qec", `stty cols ${columns} rows 60; ${quoted}`, "/dev/null"],
  { encoding: "utf8", env: { ...process.env, TERM: "xterm-256color" } },
);

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
let open = 0;
const html = escape(printed.replaceAll("\r", "")).replace(/\u001b\[([0-9;]*)m/g, (_, codes) => {
  const classes = codes.split(";").filter((code) => code && code !== "0");
  if (classes.length === 0) {
    const close = "</span>".repeat(open);
    open = 0;
    return close;
  }
  open++;
  return `<span class="${classes.map((code) => `s${code}`).join(" ")}">`;
});

const shown = command.map((word) => (/[^\w./:-]/.test(word) ? `"${word}"` : word)).join(" ");
const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #15171c; }
  pre { margin: 0; padding: 18px 22px; color: #d8dbe2; font: 15px/1.42 "DejaVu Sans Mono", monospace; }
  .s1 { font-weight: 700; } .s2 { opacity: 0.65; } .s3 { font-style: italic; } .s4 { text-decoration: underline; }
  .s31 { color: #ff7b72; } .s32 { color: #7ee787; } .s33 { color: #e3b341; } .s34 { color: #79c0ff; }
  .s35 { color: #d2a8ff; } .s36 { color: #76e3ea; } .s90 { color: #8b949e; }
</style><pre><span class="s90">$</span> ${escape(shown)}\n${html}${"</span>".repeat(open)}</pre>`;

const folder = mkdtempSync(join(tmpdir(), "picture-"));
try {
  const file = join(folder, "page.html");
  writeFileSync(file, page);
  const lines = html.split("\n").length + 1;
  execFileSync(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
    [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", `--user-data-dir=${join(folder, "profile")}`,
      "--hide-scrollbars", "--force-device-scale-factor=1.5",
      `--window-size=820,${Math.ceil(lines * 21.3) + 36}`, `--screenshot=${out}`, `file://${file}`,
    ],
    { stdio: "ignore" },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
