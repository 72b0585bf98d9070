import type { ColleagueView, SharingView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import { type CaseRecord, write } from "./record";
import type { MemoryState, Officer } from "./state";

export type SharingCommand = "create_beside" | "sharing" | "share_case" | "end_share";
type SharingHandlers = Pick<Handlers, SharingCommand>;

/** Colleagues who could leave. */
export const couldLeave = ({ officers, open }: MemoryState): string[] =>
  officers
    .filter((each) => open && each !== open && each.group === open.group)
    .map(({ alias }) => alias)
    .filter((alias) => !open?.left.has(alias));

/** Ends everything that is shared with somebody who leaves. */
export function partWith({ open }: MemoryState, leaver: string, now: number): void {
  open?.left.add(leaver);
  for (const record of open?.cases ?? []) {
    if (record.opener !== open?.alias || record.sharing.get(leaver) !== "shared") continue;
    record.sharing.set(leaver, "ended");
    write(record, now, { op: "share-revoke", reason: "left" });
  }
}

/** Two officers on one computer, as the in-memory host has them. */
export function sharing(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
  now: () => number,
  others: Pick<Handlers, "create_officer" | "unlock">,
): SharingHandlers {
  const vault = (): Officer => state.open ?? refuse("locked");
  const view = (record: CaseRecord): SharingView => {
    const own = vault();
    const opener = record.opener ?? own.alias;
    const people = state.officers.filter((each) => each !== own);
    const stateOf = (each: Officer): ColleagueView["state"] => {
      if (own.group !== each.group) return "apart";
      if (own.left.has(each.alias)) return "left";
      return record.sharing.get(each.alias) ?? "none";
    };
    return {
      isYours: opener === own.alias,
      from: opener === own.alias ? null : opener,
      isOver: record.sharing.get(own.alias) === "ended",
      people: people.map((each) => ({ alias: each.alias, state: stateOf(each) })),
    };
  };
  const colleague = (alias: string): Officer => {
    const other = state.officers.find((each) => each.alias === alias) ?? refuse("officer-unknown");
    if (other === vault() || other.group !== vault().group) refuse("colleague-unknown");
    return other;
  };
  const own = (caseId: string): CaseRecord => {
    const record = found(caseId);
    if ((record.opener ?? vault().alias) !== vault().alias) refuse("share-not-yours");
    return record;
  };
  return {
    create_beside: ({ colleague: alias, colleaguePassphrase, ...wanted }) => {
      if (!state.officers.some((each) => each.alias === alias)) refuse("officer-unknown");
      others.unlock({ alias, passphrase: colleaguePassphrase });
      const { group } = vault();
      const made = others.create_officer(wanted);
      vault().group = group;
      return made;
    },
    sharing: ({ caseId }) => view(found(caseId)),
    share_case: ({ caseId, alias, purpose, basis }) => {
      if (!["together", "hand-over", "advice"].includes(purpose)) refuse("reason-missing");
      if (!["consent", "duty"].includes(basis)) refuse("reason-missing");
      const record = own(caseId);
      const other = colleague(alias);
      record.opener = vault().alias;
      vault().left.delete(alias);
      record.sharing.set(alias, "shared");
      write(record, now(), { op: "share-grant", reason: purpose });
      if (!other.cases.includes(record)) other.cases.push(record);
      return view(record);
    },
    end_share: ({ caseId, alias }) => {
      const record = own(caseId);
      colleague(alias);
      if (record.sharing.get(alias) !== "shared") refuse("colleague-unknown");
      record.sharing.set(alias, "ended");
      write(record, now(), { op: "share-revoke", reason: "ended" });
      return view(record);
    },
  };
}
