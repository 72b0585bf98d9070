import { useState } from "react";
import { asFailure, type HostFailure, type KeepingView, type KeptCase, useHost } from "../../host";
import { Button, Card, FailureNotice, Tag } from "../../kit";
import { Code, Moment, Text } from "../../l10n";
import { CloseDialog } from "./CloseDialog";
import { EraseDialog } from "./EraseDialog";
import styles from "./Keeping.module.css";

interface Props {
  view: KeepingView;
  onChange: (view: KeepingView) => void;
}

/** Cases that are done with: closed first, erased later, and for 30 days to be taken back. */
export function CasesCard({ view, onChange }: Props) {
  const host = useHost();
  const [chosen, choose] = useState<KeptCase | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const takeBack = (caseId: string) => {
    setFailure(null);
    host.call("take_back_case", { caseId }).then(onChange, (error: unknown) => {
      setFailure(asFailure(error));
    });
  };
  const settled = (next: KeepingView) => {
    choose(null);
    onChange(next);
  };
  const shared = { onClose: () => choose(null), onDone: settled };
  return (
    <Card>
      <h2>
        <Text id="keeping-cases" />
      </h2>
      <p className="small soft">
        <Text id="keeping-cases-hint" />
      </p>
      {failure && <FailureNotice failure={failure} />}
      {view.cases.length > 0 && (
        <ul className={styles.cases}>
          {view.cases.map((each) => (
            <li key={each.caseId}>
              <Code>{each.code}</Code>
              <span className="small soft">
                <Moment at={each.lastAt} show="date" />
              </span>
              {each.isClosed && (
                <Tag>
                  <Text id="keeping-closed" />
                </Tag>
              )}
              <span className="grow" />
              <Button variant="quiet" onPress={() => choose(each)}>
                <Text
                  id={each.isClosed ? "keeping-erase" : "keeping-close"}
                  vars={{ code: each.code }}
                />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {view.bin.length > 0 && (
        <>
          <h3 className={styles.part}>
            <Text id="keeping-bin" />
          </h3>
          <ul className={styles.cases}>
            {view.bin.map((each) => (
              <li key={each.caseId}>
                <Code>{each.code}</Code>
                <span className="small soft">
                  <Text
                    id="keeping-bin-due"
                    vars={{ when: <Moment at={each.dueAt} show="date" /> }}
                  />
                </span>
                <span className="grow" />
                <Button variant="quiet" onPress={() => takeBack(each.caseId)}>
                  <Text id="keeping-take-back" vars={{ code: each.code }} />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosen &&
        (chosen.isClosed ? (
          <EraseDialog of={chosen} {...shared} />
        ) : (
          <CloseDialog of={chosen} {...shared} />
        ))}
    </Card>
  );
}
