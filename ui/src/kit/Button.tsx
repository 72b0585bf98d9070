import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components";
import styles from "./Button.module.css";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import { Keycap } from "./Keycap";
import { type Chord, chordOf, spokenChord } from "./keys";

interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  variant?: "plain" | "primary" | "quiet" | "urgent";
  size?: "normal" | "big";
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  keycap?: string | Chord | undefined;
  isDisabled?: boolean;
  /** It was pressed and works; it keeps its place and its focus. */
  isBusy?: boolean;
  isWide?: boolean;
  type?: "button" | "submit";
  /** The form that it belongs to, where it stands outside of it: below what scrolls. */
  form?: string;
  describedBy?: string | undefined;
  /** Where the visible words alone do not say which of several it is; it begins with them. */
  label?: string | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onPress,
  variant = "plain",
  size = "normal",
  icon,
  iconEnd,
  keycap,
  isDisabled = false,
  isBusy = false,
  isWide = false,
  type = "button",
  form,
  describedBy,
  label,
  className,
  ref,
}: ButtonProps) {
  const chord = keycap === undefined ? null : chordOf(keycap);
  return (
    <AriaButton
      {...(ref ? { ref } : {})}
      {...(onPress ? { onPress: () => !isBusy && onPress() } : {})}
      {...(form ? { form } : {})}
      {...(describedBy ? { "aria-describedby": describedBy } : {})}
      {...(label ? { "aria-label": label } : {})}
      type={type}
      className={`${styles.button} ${className ?? ""}`}
      data-variant={variant}
      data-size={size}
      data-wide={isWide || undefined}
      isDisabled={isDisabled}
      render={(props) => (
        <button
          {...(props as React.ComponentProps<"button">)}
          aria-busy={isBusy || undefined}
          aria-keyshortcuts={chord ? spokenChord(chord) : undefined}
        />
      )}
    >
      {icon && <Icon name={icon} size="small" bold={icon === "plus"} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} size="small" />}
      {chord && <Keycap {...chord} />}
    </AriaButton>
  );
}

interface IconButtonProps {
  /** What it does, for the screen reader and as a title. */
  label: string;
  icon: IconName;
  onPress: () => void;
  className?: string | undefined;
}

export function IconButton({ label, icon, onPress, className }: IconButtonProps) {
  return (
    <AriaButton
      className={`${styles.button} ${className ?? ""}`}
      data-variant="quiet"
      data-icon=""
      aria-label={label}
      onPress={onPress}
      render={(props) => <button {...(props as React.ComponentProps<"button">)} title={label} />}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
