import type { ComponentProps, ReactNode } from 'react'
import styles from './ui.module.css'

type NativeButton = Omit<ComponentProps<'button'>, 'className' | 'type'>

interface ButtonProps extends NativeButton {
  readonly icon?: ReactNode
  /** `strong` is the one act a group of buttons is about. */
  readonly tone?: 'plain' | 'strong' | 'quiet'
  readonly children: ReactNode
}

/** A button with a text, and an icon where that helps to find it again. */
export function Button({ icon, tone = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[tone]}`} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  )
}

interface IconButtonProps extends NativeButton {
  /** Its accessible name, also shown as a tooltip. */
  readonly label: string
  readonly tone?: 'plain' | 'strong' | 'quiet'
  readonly children: ReactNode
}

/** A button that shows only an icon. */
export function IconButton({ label, tone = 'plain', children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.iconButton} ${styles[tone]}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      {children}
    </button>
  )
}
