import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CARD } from "../../host/memory/authority";
import { LANGUAGES } from "../../l10n";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  type Opened,
  openCase,
  renderScreen,
} from "../../testing";
import { WaitingList } from "./WaitingList";

/** In the settings, with one case behind. */
async function inSettings(language = "en"): Promise<Opened> {
  const opened = await openCase({ language });
  const { user, words } = opened;
  await user.click(screen.getByRole("button", { name: words.say("spine-settings") }));
  await screen.findByRole("heading", { name: words.say("post-title") });
  return opened;
}

async function atTheCard(language = "en"): Promise<Opened> {
  const opened = await inSettings(language);
  await opened.user.click(screen.getByRole("button", { name: opened.words.say("post-join") }));
  await screen.findByRole("heading", { name: opened.words.say("join-card") });
  return opened;
}

async function fill(
  { user, words }: Opened,
  lines: Partial<Record<keyof typeof CARD, string>>,
): Promise<void> {
  for (const [line, typed] of Object.entries({ ...CARD, ...lines })) {
    if (line === "square") continue;
    const field = screen.getByLabelText(words.say(`join-${line}` as "join-code"));
    await user.clear(field);
    await user.click(field);
    await user.paste(typed);
  }
}

const press = ({ user, words }: Opened, id: Parameters<Opened["words"]["say"]>[0]) =>
  user.click(screen.getByRole("button", { name: words.say(id) }));

async function join(opened: Opened): Promise<void> {
  const { user, words } = opened;
  await fill(opened, {});
  await press(opened, "join-read");
  await user.click(await screen.findByRole("button", { name: words.say("join-yes") }));
  await user.type(await screen.findByLabelText(words.say("join-name")), "Amina B.");
  await user.type(screen.getByLabelText(words.say("join-role")), "Agadir");
  await press(opened, "join-ask");
  await screen.findByRole("heading", { name: words.say("join-done") });
}

describe.each(LANGUAGES_UNDER_TEST)("joining in %s", (language) => {
  it("goes from the card to the earlier cases, and nothing is chosen for anybody", async () => {
    const opened = await atTheCard(language);
    const { user, words, host, container } = opened;
    await expectAccessible(container);
    await fill(opened, {});
    await press(opened, "join-read");
    await screen.findByText(host.state.post.facts.name);
    await expectAccessible(container);
    expect(within(container).getAllByRole("listitem").length).toBeGreaterThanOrEqual(6);
    await press(opened, "join-yes");
    const later = await screen.findByRole("checkbox", { name: words.say("join-later") });
    expect(later).not.toBeChecked();
    await user.click(screen.getByLabelText(words.say("join-name")));
    await user.paste("Amina B.");
    await user.click(screen.getByLabelText(words.say("join-role")));
    await user.paste("Agadir");
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: words.say("join-done") });
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: words.say("offer-title") });
    await expectAccessible(container);
    const give = screen.getByRole("button", { name: words.say("offer-chosen", { count: 0 }) });
    expect(give).toBeDisabled();
    // Before the first file is on its way: where a megabyte is dear, it is said here.
    const sparingly = await screen.findByRole("radio", { name: words.say("sending-mode-metered") });
    await user.click(sparingly);
    await screen.findByText(words.say("sending-mode-metered-hint"));
    expect(host.state.post.mode).toBe("metered");
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: words.say("offer-chosen", { count: 1 }) }));
    await screen.findByText(words.say("offer-basis-missing"));
    expect(host.state.post.stages.size).toBe(0);
    await user.selectOptions(screen.getByLabelText(words.say("offer-basis")), "consent");
    await user.click(screen.getByRole("button", { name: words.say("offer-chosen", { count: 1 }) }));
    await screen.findByText(words.say("offer-given", { count: 1 }));
    expect([...host.state.post.stages.values()]).toEqual([{ stage: "waiting", at: null }]);
  });
});

describe("the card", () => {
  it("says nothing that did not come from Fluent", async () => {
    const opened = await atTheCard("qps");
    expectNoLeaks();
    await fill(opened, { code: "Q4T7-M2ZK-9RAX-3FHC-8WNU" });
    await press(opened, "join-read");
    await waitFor(() => expect(screen.getByLabelText(opened.words.say("join-code"))).toBeInvalid());
    expectNoLeaks();
    await join(opened);
    expectNoLeaks();
    await expectAccessible();
    await opened.user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: opened.words.say("offer-title") });
    expectNoLeaks();
  });

  it("names the line and the group that is mistyped, and puts the cursor there", async () => {
    const opened = await atTheCard();
    await fill(opened, { authority: CARD.authority.replace("HC4R", "HC5R") });
    await press(opened, "join-read");
    const field = screen.getByLabelText(opened.words.say("join-authority"));
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/Group \S?4\S? of the authority/),
    );
    expect(field).toHaveFocus();
    expect(screen.getByLabelText(opened.words.say("join-code"))).toBeValid();
    await fill(opened, { code: "Q4T7-M2ZK" });
    await press(opened, "join-read");
    const code = screen.getByLabelText(opened.words.say("join-code"));
    await waitFor(() => expect(code).toHaveAccessibleDescription(/20\S? characters/));
    await fill(opened, { server: "http://post.example.ma" });
    await press(opened, "join-read");
    const server = screen.getByLabelText(opened.words.say("join-server"));
    await waitFor(() => expect(server).toBeInvalid());
  });

  it("is kept without a network, and met through a file", async () => {
    const opened = await atTheCard();
    const { user, words, host } = opened;
    host.state.post.isOnline = false;
    await fill(opened, {});
    await press(opened, "join-read");
    await screen.findByText(words.say("failure-no-network"));
    const file = screen.getByLabelText(words.say("join-manifest"));
    await user.type(file, "/media/other.bin");
    await press(opened, "join-manifest-read");
    await screen.findByText(words.say("failure-manifest-other"));
    await user.clear(file);
    await user.type(file, "/media/manifest.bin{Enter}");
    await screen.findByRole("button", { name: words.say("join-yes") });
    await press(opened, "join-no");
    await screen.findByRole("heading", { name: words.say("join-card") });
    expect(host.state.post.meeting).toBeNull();
  });

  it("asks who it is before anything is sent", async () => {
    const opened = await atTheCard();
    await fill(opened, {});
    await press(opened, "join-read");
    await opened.user.click(
      await screen.findByRole("button", { name: opened.words.say("join-yes") }),
    );
    await press(opened, "join-ask");
    const name = screen.getByLabelText(opened.words.say("join-name"));
    await expectAccessible();
    expect(name).toBeInvalid();
    expect(name).toHaveFocus();
    expect(opened.host.state.post.standing).toBe("alone");
  });
});

/** Joined, with the one case offered. */
async function offered(language = "en"): Promise<Opened> {
  const opened = await openCase({ language, answers: [{ question: "danger-now" }] });
  const { host, user, words } = opened;
  await host.call("read_card", { kind: "square", text: CARD.square });
  await host.call("join", { name: "Amina B.", role: "Agadir", later: false });
  const caseIds = host.state.open?.cases.map((each) => each.id) ?? [];
  await host.call("offer_cases", { caseIds, basis: "consent" });
  await user.click(screen.getByRole("button", { name: words.say("spine-settings") }));
  await screen.findByText(words.say("post-standing-asking"));
  await press(opened, "post-to-waiting");
  await screen.findByRole("heading", { name: words.say("sending-title"), level: 1 });
  return opened;
}

describe.each(LANGUAGES_UNDER_TEST)("what waits in %s", (language) => {
  it("says which case, why, and when it is tried again; then that nothing waits", async () => {
    const opened = await offered(language);
    const { host, user, words, container } = opened;
    host.state.post.isOnline = false;
    await screen.findByText(words.say("sending-never"));
    const row = within(await screen.findByRole("table")).getAllByRole("row")[1];
    expect(row).toHaveTextContent(host.state.open?.cases[0]?.code ?? "");
    expect(row).toHaveTextContent(words.say("sending-urgent"));
    await expectAccessible(container);
    await user.keyboard("{Enter}");
    await waitFor(() =>
      expect(screen.getAllByText(words.say("sending-why-no-network")).length).toBe(2),
    );
    host.state.post.isOnline = true;
    await press(opened, "sending-now");
    await screen.findByText(words.say("sending-none"));
    await expectAccessible(container);
    // Where nothing waits, what came is asked for: an answer, or cases at a desk.
    const asked = vi.spyOn(host, "call");
    await press(opened, "sending-look");
    expect(asked).toHaveBeenCalledWith("send_now", {});
  });
});

describe("the words of a request", () => {
  it("are read before the next step, however fast the server had it", async () => {
    const opened = await atTheCard();
    const { host, user, words } = opened;
    await join(opened);
    host.state.post.standing = "uncertified";
    host.state.post.turn += 1;
    const asked = vi.spyOn(host, "call");
    await waitFor(() => expect(asked).toHaveBeenCalledWith("authority", {}), { timeout: 8000 });
    expect(screen.getByRole("heading", { name: words.say("join-done") })).toBeVisible();
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: words.say("offer-title") });
  });
});

describe("five thousand cases", () => {
  it.each(LANGUAGES)("are a list of two hundred and a number, in %s", async (language) => {
    const rows = Array.from({ length: 5000 }, (_, n) => ({
      caseId: String(n),
      code: `case-${n}`,
      isUrgent: n === 0,
      parts: 3,
      files: 0,
      bytes: 900,
      why: "no-network" as const,
    }));
    const { words, container } = await renderScreen(<WaitingList rows={rows} />, { language });
    expect(await screen.findAllByRole("row")).toHaveLength(201);
    expect(screen.getByText("case-0")).toBeVisible();
    expect(screen.queryByText("case-200")).toBeNull();
    expect(container).toHaveTextContent(words.say("sending-more", { count: 4800 }));
  });

  it("are said to be more only where they are", async () => {
    const row = { isUrgent: false, parts: 1, files: 0, bytes: 1, why: "no-network" as const };
    const rows = Array.from({ length: 200 }, (_, n) => ({
      ...row,
      caseId: `${n}`,
      code: `c-${n}`,
    }));
    const { container } = await renderScreen(<WaitingList rows={rows} />);
    expect(await screen.findAllByRole("row")).toHaveLength(201);
    expect(container.querySelector("table + p")).toBeNull();
  });
});

describe("what was sent", () => {
  it("is said of a case only when a receipt says so, with the moment", async () => {
    const opened = await offered();
    const { host, user, words } = opened;
    await press(opened, "sending-back");
    await user.click(screen.getByRole("button", { name: words.say("spine-cases") }));
    await screen.findByText(words.say("delivery-row-waiting"));
    expect(screen.queryByText(words.say("delivery-row-received"))).toBeNull();
    const id = host.state.open?.cases[0]?.id ?? "";
    host.state.post.stages.set(id, { stage: "received", at: Date.now() });
    host.state.post.turn += 1;
    await user.click(screen.getByRole("button", { name: words.say("spine-settings") }));
    await user.click(screen.getByRole("button", { name: words.say("spine-cases") }));
    await screen.findByText(words.say("delivery-row-received"));
    await user.keyboard("{Enter}");
    await screen.findByText(/Received by the server/);
    expect(screen.getByText(/Saved on this computer/)).toBeInTheDocument();
  });

  it("waits for the officer where it was chosen so", async () => {
    const opened = await offered();
    await opened.user.click(
      screen.getByRole("radio", { name: opened.words.say("sending-mode-manual") }),
    );
    await waitFor(() => expect(opened.host.state.post.mode).toBe("manual"));
    await screen.findAllByText(opened.words.say("sending-why-manual"));
  });
});

describe("the stick", () => {
  it("is written, read back, and its answer makes the rest received", async () => {
    const opened = await offered("qps");
    const { user, words } = opened;
    await press(opened, "stick-open");
    await screen.findByRole("dialog");
    expectNoLeaks();
    await expectAccessible();
    await press(opened, "stick-write");
    await screen.findByText(/7F2A/);
    expectNoLeaks();
    await press(opened, "stick-done");
    await press(opened, "stick-open");
    await user.click(await screen.findByRole("radio", { name: words.say("stick-how-read") }));
    await press(opened, "stick-read");
    await screen.findByText(words.say("stick-fresh", { count: 3 }));
    expectNoLeaks();
    await press(opened, "stick-done");
    await screen.findByText(words.say("sending-none"));
  });

  it("has words where it does not work, and stays where it is", async () => {
    const opened = await offered();
    const { user, words } = opened;
    await press(opened, "stick-open");
    const field = await screen.findByLabelText(words.say("stick-folder"));
    await user.clear(field);
    await press(opened, "stick-write");
    expect(field).toBeInvalid();
    await user.type(field, "/media/full");
    await press(opened, "stick-write");
    await screen.findByText(words.say("failure-stick-full"));
    await user.click(screen.getByRole("radio", { name: words.say("stick-how-read") }));
    await user.clear(field);
    await user.type(field, "/media/empty");
    await press(opened, "stick-read");
    await screen.findByText(words.say("failure-stick-empty"));
  });
});
