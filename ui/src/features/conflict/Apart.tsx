import { useCase } from "../../app";
import { Button, Notice } from "../../kit";
import { type MessageId, Text } from "../../l10n";

/** Where different things were said: that they were, and the way to see them side by side. */
export function Apart({ says }: { says: MessageId }) {
  const { goTo } = useCase();
  return (
    <Notice
      icon="conflict"
      actions={
        <Button onPress={() => goTo("conflicts")}>
          <Text id="conflict-look" />
        </Button>
      }
    >
      <p>
        <Text id={says} />
      </p>
    </Notice>
  );
}
