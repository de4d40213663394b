// Where the actions of the agent's desk stand, and under which name.
import { gettext } from "../../kit/language.ts";
import { inWords } from "../../kit/format.ts";
import type { IconName } from "../../kit/icons.ts";
import type { ChoiceView } from "../../kit/views.ts";

type Role = NonNullable<ChoiceView["role"]>;

interface Place {
  readonly name: string;
  readonly icon: IconName;
}

/** An action, and the icon it has until it is done. */
export interface Placed {
  readonly action: ChoiceView;
  readonly icon: IconName;
}

/** Actions that stand together, in the order they are offered. */
export interface Group {
  readonly name: string;
  readonly actions: readonly Placed[];
}

export const ACCOUNT = "Account";
const ORDER: readonly string[] = [ACCOUNT, "Payment", "Transfer to", "Phone"];
const PLACES: Readonly<Partial<Record<Role, Place>>> = {
  identity: { name: ACCOUNT, icon: "account" },
  lookup: { name: ACCOUNT, icon: "search" },
  payment: { name: "Payment", icon: "money" },
  transfer: { name: "Transfer to", icon: "transfer" },
  message: { name: "Phone", icon: "phone" },
  hangs_up: { name: "Phone", icon: "phone" },
};

/** By its role; an action without one, or with one that has no place, stands under the name of its group. */
function placeOf({ role, group }: ChoiceView): Place {
  const place = role && PLACES[role];
  return place ? { ...place, name: gettext(place.name) } : { name: inWords(group), icon: "note" };
}

/** All actions by place: account, payment, transfer and phone first, then the others as they come. */
export function groupsOf(actions: readonly ChoiceView[]): readonly Group[] {
  const groups = new Map<string, Placed[]>(ORDER.map((name) => [gettext(name), []]));
  for (const action of actions) {
    const { name, icon } = placeOf(action);
    groups.set(name, [...(groups.get(name) ?? []), { action, icon }]);
  }
  return [...groups].filter(([, placed]) => placed.length > 0).map(([name, placed]) => ({ name, actions: placed }));
}
