import { useState } from "react";
import { useSession } from "../../app";
import { asFailure, type DossierView, type HostFailure, useHost } from "../../host";
import { Button, Notice, StateLine } from "../../kit";
import { Moment, Text } from "../../l10n";
import styles from "./Desk.module.css";

type Tab = "result" | "history" | "files" | "conflicts";

/** From the dossier to a screen of the case itself. */
export function useOpening(caseId: string) {
  const host = useHost();
  const { go } = useSession();
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const open = (tab: Tab) => {
    host.call("open_case", { caseId }).then(
      (opened) =>
        go({ at: "case", view: { ...opened, place: { tab, page: null, question: null } } }),
      (error: unknown) => setFailure(asFailure(error)),
    );
  };
  return { open, failure };
}

interface WaysProps {
  view: DossierView;
  onOpen: (tab: Tab) => void;
  onGive: () => void;
  onErase: () => void;
}

/** The whole of it, who wrote what, and giving it on. */
export function Ways({ view, onOpen, onGive, onErase }: WaysProps) {
  return (
    <section className={styles.part}>
      {view.whole ? (
        <StateLine icon="shield" kind="kept">
          <Text id="desk-whole" vars={{ count: view.entries }} />
        </StateLine>
      ) : (
        <Notice icon="info" role="alert" title={<Text id="desk-broken" />} />
      )}
      {view.files > 0 && (
        <StateLine icon={view.filesWaiting > 0 ? "clock" : "document"}>
          {view.filesWaiting > 0 ? (
            <Text id="desk-files-waiting" vars={{ count: view.filesWaiting }} />
          ) : (
            <Text id="desk-files" vars={{ count: view.files }} />
          )}
        </StateLine>
      )}
      {view.eraseAt !== null && (
        <StateLine icon="clock">
          <Text
            id="desk-erasing"
            vars={{
              count: view.eraseOrdered,
              gone: view.eraseGone,
              when: <Moment key="when" at={view.eraseAt} show="moment" />,
            }}
          />
        </StateLine>
      )}
      <div className={styles.ways}>
        {view.files > 0 && (
          <Button icon="document" onPress={() => onOpen("files")}>
            <Text id="desk-open-files" />
          </Button>
        )}
        <Button icon="cases" onPress={() => onOpen("result")}>
          <Text id="desk-open-case" />
        </Button>
        <Button icon="history" onPress={() => onOpen("history")}>
          <Text id="desk-history" />
        </Button>
        <Button icon="handover" onPress={onGive}>
          <Text id="desk-give" />
        </Button>
        {view.computers > 0 && (
          <Button icon="cross" onPress={onErase}>
            <Text id="desk-erase" />
          </Button>
        )}
      </div>
    </section>
  );
}
