import { useState } from "react";
import { asFailure, type HostFailure, type ProtectionView, useHost } from "../../host";
import { Button, FailureNotice, Notice } from "../../kit";
import { Text } from "../../l10n";

interface Props {
  file: string;
  onChange: (view: ProtectionView) => void;
}

/** A sheet lies somewhere as a file: where, and a hand to take it away. */
export function FileLeft({ file, onChange }: Props) {
  const host = useHost();
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const remove = () => {
    setFailure(null);
    host
      .call("remove_sheet_file", {})
      .then(onChange, (error: unknown) => setFailure(asFailure(error)));
  };
  return (
    <>
      <Notice
        icon="document"
        actions={
          <Button icon="cross" onPress={remove}>
            <Text id="sheet-file-remove" />
          </Button>
        }
      >
        <p>
          <Text
            id="sheet-file-left"
            vars={{
              path: (
                <bdi dir="ltr" data-own-words="">
                  {file}
                </bdi>
              ),
            }}
          />
        </p>
      </Notice>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
