import { useState } from "react";
import { useSession } from "../../app";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, Notice } from "../../kit";
import { Text } from "../../l10n";

interface Props {
  alias: string;
  passphrase: string;
}

/** Beside the failure that says a vault cannot be read: what can be done about it, here and now. */
export function MendOffer({ alias, passphrase }: Props) {
  const host = useHost();
  const { opened } = useSession();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const mend = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { unlocked } = await host.call("mend_vault", { alias, passphrase });
      await opened(unlocked);
    } catch (error) {
      setFailure(asFailure(error));
      setBusy(false);
    }
  };
  return (
    <>
      <Notice
        icon="key"
        title={<Text id="keeping-mend-title" />}
        actions={
          <Button variant="primary" isBusy={isBusy} onPress={() => void mend()}>
            <Text id={isBusy ? "keeping-mending" : "keeping-mend"} />
          </Button>
        }
      >
        <p className="small soft">
          <Text id="keeping-mend-hint" />
        </p>
      </Notice>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
