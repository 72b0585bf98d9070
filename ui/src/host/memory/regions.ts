import type { DeviceRow, RegionRow } from "../ipc.gen";

/** The certified computers by region. */
export function regionsOf(devices: readonly DeviceRow[], edition: string): RegionRow[] {
  const certified = devices.filter((each) => each.standing === "certified");
  const names = [...new Set(certified.map((each) => each.region))].sort();
  return names.map((region) => {
    const here = certified.filter((each) => each.region === region);
    const count = (is: (one: DeviceRow) => boolean) => here.filter(is).length;
    return {
      region,
      computers: here.length,
      silent: count((one) => one.isSilent),
      older: count((one) => one.edition !== "" && one.edition !== edition),
      waiting: count((one) => one.waiting > 0 || one.gap),
      seenAt: Math.max(...here.map((one) => one.seenAt)),
    };
  });
}
