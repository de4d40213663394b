// Everybody's progress: its head.
import { laidOut } from "../../kit/page.ts";
import { reportHead } from "../../kit/report.ts";

export default laidOut("team", {
  here: "team",
  draw: (page) => reportHead(page, page.view.head, page.problem),
});
