import type { SendingMode } from "../../host";
import { Segmented } from "../../kit";
import { Text, useWords } from "../../l10n";

const MODES = ["automatic", "metered", "manual"] as const satisfies readonly SendingMode[];

interface Props {
  mode: SendingMode;
  onChoose(mode: SendingMode): void;
}

/** When things go: asked before the first case is offered, and with what waits. */
export function ModeChoice({ mode, onChoose }: Props) {
  const words = useWords();
  return (
    <div>
      <Segmented
        label={words.say("sending-mode")}
        value={mode}
        onChange={(value) => {
          const chosen = MODES.find((each) => each === value);
          if (chosen) onChoose(chosen);
        }}
        options={MODES.map((value) => ({ value, label: words.say(`sending-mode-${value}`) }))}
        describedBy="sending-mode-hint"
      />
      <p id="sending-mode-hint" className="small soft">
        <Text id={`sending-mode-${mode}-hint`} />
      </p>
    </div>
  );
}
