import { meaningOf } from "../fixture/meaning";
import type { DevicesView, DossierView, InboxRow, InboxView, SaidView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import { reachOf, recipientsOf } from "./reach";
import { type CaseRecord, headOf, rowOf, write } from "./record";
import { regionsOf } from "./regions";
import type { MemoryState, Officer } from "./state";

export type DeskCommand =
  | "said"
  | "reply"
  | "desk_role"
  | "become_desk"
  | "inbox"
  | "open_dossier"
  | "decide"
  | "ask_officer"
  | "give_case"
  | "desk_devices"
  | "certify_device"
  | "revoke_device"
  | "seal_device"
  | "erase_there"
  | "second_reader"
  | "give_pack"
  | "statistics"
  | "save_statistics";

/** Of what is kept apart, as much as anybody reads. */
const MOST_SHOWN = 100;

/** What an authority said in one case. */
const NOTHING: SaidView = { read: false, decision: null, asks: [], yours: null };
const OUTCOMES = ["taken-up", "identified", "other-route", "closed"];
const MOST_A_DAY = 20;

/** An authority's desk, as the in-memory host has it: its cases are those of the open vault. */
export function desk(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
  now: () => number,
): Pick<Handlers, DeskCommand> {
  const vault = (): Officer => state.open ?? refuse("locked");
  const here = () => vault().desk ?? refuse("desk-only-reads");
  const saidOf = (record: CaseRecord): SaidView => state.said.get(record.id) ?? NOTHING;
  const say = (record: CaseRecord, patch: Partial<SaidView>) =>
    state.said.set(record.id, { ...saidOf(record), ...patch });
  const confirm = (passphrase: string) => {
    if (vault().passphrase !== passphrase) refuse("wrong-passphrase", { seconds: "1" });
  };
  const row = (record: CaseRecord): InboxRow => {
    const listed = rowOf(record, vault().alias);
    const said = saidOf(record);
    const open = said.asks.some((ask) => ask.replies.length === 0);
    const outcome = said.decision?.outcome ?? null;
    const settled = outcome !== null && outcome !== "taken-up";
    const group = open || outcome === "taken-up" ? "in-hand" : settled ? "decided" : "new";
    return {
      head: headOf(record),
      conclusion: listed.conclusion,
      actNow: listed.actNow,
      urgent: listed.actNow ? meaningOf(record.answers).actNow : [],
      function: "Labour inspection",
      organisation: "Souss",
      receivedAt: record.openedAt,
      group: listed.actNow && !settled ? "now" : group,
      waitsFor: open ? "officer" : settled ? "nobody" : "desk",
      outcome,
      news: false,
      conflicts: record.apart.length,
    };
  };
  const erasedAt = new Map<string, number>();
  const dossier = (record: CaseRecord): DossierView => ({
    row: row(record),
    meaning: meaningOf(record.answers),
    signed: record.signed,
    said: saidOf(record),
    entries: record.history.length,
    whole: true,
    recipients: recipientsOf(here(), record.id),
    files: record.files.length,
    filesWaiting: record.files.filter((each) => each.view.state === "waits").length,
    ...reachOf(here().devices, erasedAt.get(record.id)),
  });
  const edition = () => here().pack?.edition ?? "2026.1-draft";
  const devices = (): DevicesView => ({
    devices: here().devices,
    regions: regionsOf(here().devices, edition()),
    edition: edition(),
    given: here().pack,
    silentDays: 30,
    now: now(),
  });
  const device = (id: string) =>
    here().devices.find((each) => each.id === id) ?? refuse("device-unknown");
  const role = () => {
    const desk = state.practice ? null : vault().desk;
    return { isDesk: desk !== null, label: desk?.label ?? "", mayCertify: desk !== null };
  };
  return {
    said: ({ caseId }) => saidOf(found(caseId)),
    reply: ({ caseId, ask, text }) => {
      const record = found(caseId);
      if (!text.trim()) refuse("statement-missing");
      const asks = saidOf(record).asks.map((each) =>
        each.id === ask ? { ...each, replies: [...each.replies, text.trim()] } : each,
      );
      say(record, { asks });
      write(record, now(), { op: "authority-answer", text: text.trim() });
      return saidOf(record);
    },
    desk_role: role,
    become_desk: ({ folder, passphrase, label }) => {
      if (!(folder.trim() && passphrase && label.trim())) refuse("desk-files-unfit");
      const desk = { label: label.trim(), devices: [], given: new Set<string>() };
      vault().desk = { ...desk, pack: null, counts: [] };
      return role();
    },
    inbox: ({ query }): InboxView => {
      here();
      const sought = query.trim().toLowerCase();
      const cases = vault().cases.filter((each) =>
        `${each.code} ${each.place}`.toLowerCase().includes(sought),
      );
      const groups = ["now", "new", "in-hand", "decided"];
      const order = (one: InboxRow) =>
        groups.indexOf(one.group) * 4 +
        (one.actNow ? 0 : 2) +
        (one.conclusion === "strong-grounds" ? 0 : 1);
      const rows = cases.map(row);
      rows.sort((a, b) => order(a) - order(b) || a.receivedAt - b.receivedAt);
      const apart = state.apart.slice(0, MOST_SHOWN);
      return { rows, apart, apartCount: state.apart.length, now: now() };
    },
    open_dossier: ({ caseId }) => {
      here();
      const record = found(caseId);
      say(record, { read: true });
      return dossier(record);
    },
    decide: ({ caseId, outcome, reasons, next, role: signedAs, passphrase }) => {
      const { label } = here();
      const record = found(caseId);
      if (!(OUTCOMES.includes(outcome) && reasons.trim() && signedAs.trim()))
        refuse("decision-missing");
      confirm(passphrase);
      const decision = {
        outcome,
        reasons: reasons.trim(),
        next: next.trim() || null,
        role: signedAs.trim(),
        desk: label,
        at: now(),
        hash: "4be1c2a90d17",
      };
      say(record, { decision });
      write(record, now(), { op: "authority-decide", about: outcome, text: decision.reasons });
      return dossier(record);
    },
    ask_officer: ({ caseId, text }) => {
      here();
      const record = found(caseId);
      if (!text.trim()) refuse("decision-missing");
      const { asks } = saidOf(record);
      const ask = {
        id: String(asks.length + 1).padStart(32, "0"),
        question: null,
        text: text.trim(),
        at: now(),
        replies: [],
      };
      say(record, { asks: [...asks, ask] });
      return dossier(record);
    },
    give_case: ({ caseId, recipient, passphrase }) => {
      const record = found(caseId);
      device(recipient);
      confirm(passphrase);
      const { given } = here();
      const cases = new Set([...given, caseId].map((each) => each.split("/")[0]));
      if (cases.size > Math.max(MOST_A_DAY, state.secondReader))
        refuse("second-reader-needed", { count: String(MOST_A_DAY) });
      given.add(`${caseId}/${recipient}`);
      return dossier(record);
    },
    desk_devices: devices,
    certify_device: ({ id, organisation, region, role: as, passphrase }) => {
      if (!(organisation.trim() && region.trim())) refuse("device-place-missing");
      confirm(passphrase);
      Object.assign(device(id), { standing: "certified", organisation, region, role: as });
      return devices();
    },
    revoke_device: ({ id, passphrase }) => {
      confirm(passphrase);
      Object.assign(device(id), { standing: "revoked" });
      return devices();
    },
    seal_device: ({ id, passphrase }) => {
      const one = device(id);
      confirm(passphrase);
      // While one waits here to leave, no second one is given.
      const waits = one.sealAt !== null && one.sealGoneAt === null;
      if (!waits) Object.assign(one, { sealAt: now(), sealGoneAt: null });
      return devices();
    },
    erase_there: ({ caseId, reason, passphrase }) => {
      here();
      const record = found(caseId);
      if (!reason) refuse("reason-missing");
      confirm(passphrase);
      erasedAt.set(record.id, now());
      return dossier(record);
    },
    give_pack: ({ path, passphrase }) => {
      if (!path.endsWith(".pack")) refuse("pack-unfit");
      confirm(passphrase);
      const certified = here().devices.filter((each) => each.standing === "certified").length;
      here().pack = { edition: "2026.12", version: 7, from: now(), there: 0, waiting: certified };
      return devices();
    },
    statistics: () => ({
      rows: here().counts,
      least: 11,
      cases: vault().cases.length,
      path: "/home/desk/1.csv",
    }),
    save_statistics: ({ path, passphrase }) => {
      here();
      confirm(passphrase);
      if (state.secondReader === 0) refuse("second-reader-needed", { count: "40" });
      return { path, pages: 1, copy: 1, savedAt: now() };
    },
    second_reader: ({ alias, passphrase, most }) => {
      const other =
        state.officers.find((each) => each.alias === alias) ?? refuse("officer-unknown");
      if (other === vault()) refuse("not-another-officer");
      if (other.passphrase !== passphrase) refuse("wrong-passphrase", { seconds: "1" });
      if (!other.desk) refuse("second-reader-unfit");
      state.secondReader = most;
      return {};
    },
  };
}
