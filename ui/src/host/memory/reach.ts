import type { DeviceRow, DossierView, RecipientView } from "../ipc.gen";

type Reach = "computers" | "isBehind" | "eraseAt" | "eraseOrdered" | "eraseGone";

/** Which computers an order about a case reaches, and what is known of one that was given. */
export function reachOf(
  devices: readonly DeviceRow[],
  erasedAt: number | undefined,
): Pick<DossierView, Reach> {
  const reached = devices.filter((each) => each.standing !== "revoked");
  return {
    computers: reached.length,
    isBehind: reached.some((each) => each.gap || each.waiting > 0),
    eraseAt: erasedAt ?? null,
    eraseOrdered: erasedAt === undefined ? 0 : reached.length,
    eraseGone: 0,
  };
}

/** Who could be given a case. */
export function recipientsOf(
  desk: { devices: readonly DeviceRow[]; given: ReadonlySet<string> },
  caseId: string,
): RecipientView[] {
  const certified = desk.devices.filter((each) => each.standing === "certified");
  return certified.map((each) => ({
    id: each.id,
    name: each.officers[0] ?? "",
    function: "",
    organisation: each.organisation,
    reads: desk.given.has(`${caseId}/${each.id}`),
  }));
}
