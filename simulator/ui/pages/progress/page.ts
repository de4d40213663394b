// One's own progress: its head.
import { laidOut } from "../../kit/page.ts";
import { reportHead } from "../../kit/report.ts";

export default laidOut("progress", {
  here: "progress",
  draw: (page) => reportHead(page, page.view.head, page.problem),
});
