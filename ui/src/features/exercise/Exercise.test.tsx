import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory";
import { expectAccessible, expectNoLeaks, LANGUAGES_UNDER_TEST, openApp } from "../../testing";

/** From the door to the list, with or without an account. */
async function practise(options: Parameters<typeof openApp>[0] = {}) {
  const opened = await openApp(options);
  await opened.user.click(
    screen.getByRole("button", { name: opened.words.say("exercise-practise") }),
  );
  await screen.findByRole("heading", { level: 1, name: opened.words.say("exercise-title") });
  return opened;
}

async function begin(options: Parameters<typeof openApp>[0] = {}) {
  const opened = await practise(options);
  const { user, words } = opened;
  const name = words.say("exercise-begin-with", {
    person: words.guide("exercise-orchard-person-picker"),
  });
  await user.click(await screen.findByRole("button", { name }));
  await screen.findByRole("heading", { level: 1, name: words.say("look-title") });
  return opened;
}

describe.each(LANGUAGES_UNDER_TEST)("an exercise in %s", (language) => {
  it("is played from the door to the debrief, with the word on every screen", async () => {
    const { user, words, host, container } = await begin({ language });
    const band = () => screen.getByRole("region", { name: words.say("exercise-word") });
    expect(band()).toHaveTextContent(words.say("exercise-word"));
    expect(screen.getByText(words.guide("exercise-orchard", "scene"))).toBeVisible();
    await expectAccessible(container);

    await user.click(screen.getByRole("button", { name: words.say("tab-conversation") }));
    await host.call("keep_place", {
      caseId: host.state.practised[0]?.record.id ?? "",
      place: { tab: "conversation", page: "papers-held", question: null },
    });
    await user.click(screen.getByRole("button", { name: words.say("spine-exercises") }));
    const goOn = words.say("exercise-go-on-with", {
      person: words.guide("exercise-orchard-person-picker"),
    });
    await user.click(await screen.findByRole("button", { name: goOn }));
    const said = await screen.findByRole("region", { name: words.say("exercise-says") });
    expect(said).toHaveTextContent(words.guide("exercise-orchard-says-papers"));
    await user.keyboard("1");
    await waitFor(() =>
      expect(host.state.practised[0]?.record.answers.get("papers-held")?.response).toBe("yes"),
    );
    expect(band()).toBeVisible();
    await expectAccessible(container);

    await user.click(screen.getByRole("button", { name: words.say("tab-result") }));
    await user.click(await screen.findByRole("button", { name: words.say("exercise-to-debrief") }));
    await screen.findByRole("heading", { level: 1, name: words.say("debrief-title") });
    const list = (title: "debrief-found" | "debrief-missed") =>
      within(screen.getByRole("region", { name: words.say(title) }));
    expect(list("debrief-found").getByText(words.guide("q-papers-held", "label"))).toBeVisible();
    expect(list("debrief-missed").getByText(words.guide("q-look-papers", "label"))).toBeVisible();
    expect(list("debrief-missed").getByText(words.guide("q-danger-now", "label"))).toBeVisible();
    expect(screen.getByText(words.guide("exercise-orchard", "why"))).toBeVisible();
    expect(container.textContent).not.toMatch(/%|٪/);
    expect(band()).toBeVisible();
    await expectAccessible(container);
  });
});

describe("an exercise", () => {
  it("says nothing that did not come from Fluent", async () => {
    const { user, words } = await begin({ language: "qps" });
    expectNoLeaks();
    await user.click(screen.getByRole("button", { name: words.say("tab-debrief") }));
    await screen.findByRole("heading", { level: 1, name: words.say("debrief-title") });
    expectNoLeaks();
    await user.click(screen.getByRole("button", { name: words.say("spine-exercises") }));
    await screen.findByRole("heading", { level: 1, name: words.say("exercise-title") });
    expectNoLeaks();
  });

  it("has no way to a signature, a history or the settings", async () => {
    const { user, words } = await begin();
    for (const id of ["tab-files", "tab-history", "spine-settings", "spine-cases"] as const) {
      expect(screen.queryByRole("button", { name: words.say(id) })).toBeNull();
    }
    expect(screen.queryByText(words.say("authority-not-sent"))).toBeNull();
    await user.keyboard("1");
    await user.click(screen.getByRole("button", { name: words.say("tab-result") }));
    await screen.findByRole("button", { name: words.say("exercise-to-debrief") });
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("has its papers, without a reason, a name, a statement or a passphrase", async () => {
    URL.createObjectURL = () => "blob:page";
    URL.revokeObjectURL = () => undefined;
    const { user, words, container } = await begin();
    await user.click(screen.getByRole("button", { name: words.say("tab-referral") }));
    await screen.findByRole("region", { name: words.say("referral-needs") });
    await user.click(
      (
        await screen.findAllByRole("button", { name: words.say("referral-prepare") })
      )[0] as HTMLElement,
    );
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(words.say("exercise-paper"))).toBeVisible();
    for (const id of ["release-reason", "release-passphrase", "referral-name"] as const) {
      expect(dialog.queryByLabelText(words.say(id))).toBeNull();
    }
    expect(dialog.queryByText(words.say("referral-include-statement"))).toBeNull();
    await expectAccessible(container);
    await user.click(dialog.getByRole("button", { name: words.say("referral-save") }));
    expect(await dialog.findByText(words.say("referral-saved", { pages: 1 }))).toBeVisible();
    expect(dialog.queryByText(words.say("referral-record-hash"))).toBeNull();
    Reflect.deleteProperty(URL, "createObjectURL");
    Reflect.deleteProperty(URL, "revokeObjectURL");
  });

  it("begins anew only when asked twice, and is left to the door", async () => {
    const { user, words, host } = await begin();
    await user.keyboard("1");
    await waitFor(() => expect(host.state.practised[0]?.record.answers.size).toBe(1));
    await user.click(screen.getByRole("button", { name: words.say("spine-exercises") }));
    const again = words.say("exercise-again-with", {
      person: words.guide("exercise-orchard-person-picker"),
    });
    await user.click(await screen.findByRole("button", { name: again }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: words.say("exercise-keep") }));
    expect(host.state.practised[0]?.record.answers.size).toBe(1);
    await user.click(await screen.findByRole("button", { name: again }));
    await user.click(
      within(await screen.findByRole("dialog")).getByRole("button", {
        name: words.say("exercise-again"),
      }),
    );
    await screen.findByRole("heading", { level: 1, name: words.say("look-title") });
    expect(host.state.practised[0]?.record.answers.size).toBe(0);
    await user.click(screen.getByRole("button", { name: words.say("exercise-leave") }));
    await screen.findByRole("button", { name: words.say("exercise-practise") });
    await waitFor(() => expect(host.state.practice).toBeNull());
  });

  it("leaves no word of it behind when a vault is opened afterwards", async () => {
    const host = memoryHost();
    const passphrase = "lantern orchard seven gravel moon";
    await host.call("create_officer", { alias: "post-3-b", passphrase, repeated: passphrase });
    await host.call("lock", {});
    const { user, words } = await practise({ host });
    await user.click(screen.getByRole("button", { name: words.say("spine-lock") }));
    await user.type(
      await screen.findByLabelText(words.say("unlock-passphrase")),
      `${passphrase}{Enter}`,
    );
    await screen.findByRole("heading", { level: 1, name: words.say("cases-title") });
    expect(screen.queryByRole("region", { name: words.say("exercise-word") })).toBeNull();
  });
});
