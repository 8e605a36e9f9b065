// Buttons: primary (one on a page), plain, quiet and danger; a text button; and one that is only an icon.
import type { ReactNode } from 'react';
import './button.css';

interface Pressable {
  readonly onPress?: (() => void) | undefined;
  /** Why it cannot be pressed now; it is told on pointing at it. */
  readonly disabled?: string | null | undefined;
  readonly title?: string | undefined;
}

interface ButtonProps extends Pressable {
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly children: ReactNode;
}

export function Button({
  kind = 'plain',
  type = 'button',
  onPress,
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <button
      className={`button button-${kind}`}
      type={type}
      onClick={onPress}
      {...rest}
      {...whyNot(disabled)}
    />
  );
}

/** The attributes of a button that cannot be pressed. */
const whyNot = (why: Pressable['disabled']) => (why ? { disabled: true, title: why } : {});

/** Text in the accent color, as in the corner of a card; what has no name in a received plan can be pressed too. */
export function LinkButton({
  onPress,
  disabled,
  children,
  ...rest
}: Pressable & { readonly children: ReactNode }) {
  return (
    <button className="link-button" type="button" onClick={onPress} {...rest} {...whyNot(disabled)}>
      {children === '' ? 'No name' : children}
    </button>
  );
}

interface IconButtonProps extends Pressable {
  readonly label: string;
  readonly icon: ReactNode;
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
}

export function IconButton({ label, icon, pressed, onPress, title, disabled }: IconButtonProps) {
  return (
    <button
      className="button button-icon"
      type="button"
      aria-label={label}
      title={title ?? label}
      aria-pressed={pressed}
      onClick={onPress}
      {...whyNot(disabled)}
    >
      {icon}
    </button>
  );
}
