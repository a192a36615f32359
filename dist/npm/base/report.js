import { html } from "lit";
const problemLines = (problems) => problems.map(({ path, message }) => path ? `${path}: ${message}` : message);
const problemList = (problems) => html`<ul part="problems">${problemLines(problems).map((line) => html`<li>⚠ ${line}</li>`)}</ul>`;
function report(host, problems) {
  host.dispatchEvent(new CustomEvent("guide-error", { bubbles: true, composed: true, detail: { problems } }));
  const lines = problemLines(problems);
  console.warn(`<${host.localName}> ${lines.slice(0, 9).join("\n")}${lines.length > 9 ? `
… ${lines.length} in all` : ""}`, host);
}
export {
  problemLines,
  problemList,
  report
};
//# sourceMappingURL=report.js.map
