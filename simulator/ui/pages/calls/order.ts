// In which order my calls are listed.
import type { CallRow } from "../../kit/views.ts";

/** A call in the list. `depth` is 0 for a call, 1 for a branch of it that is listed under it, 2 for a branch of that. */
export interface Entry {
  readonly call: CallRow;
  readonly depth: number;
}

/** Those still open first; a branch right after the call it left, where that is in the list. */
export function inOrder(calls: readonly CallRow[]): readonly Entry[] {
  const listed = new Set(calls.map((call) => call.id));
  const isUnder = (call: CallRow) => call.branch_of !== null && listed.has(call.branch_of);
  const withBranches = (call: CallRow, depth: number): readonly Entry[] => [
    { call, depth },
    ...calls.filter((other) => other.branch_of === call.id).flatMap((branch) => withBranches(branch, depth + 1)),
  ];
  return calls
    .filter((call) => !isUnder(call))
    .sort((one, other) => Number(Boolean(one.ended_at)) - Number(Boolean(other.ended_at)))
    .flatMap((call) => withBranches(call, 0));
}
