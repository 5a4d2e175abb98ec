// Line icons of the views, drawn for the project on a 16-unit grid; decoration, the control beside them has the name.
import type { ComponentChildren } from 'preact';

function Icon({ children, flip = false }: { children: ComponentChildren; flip?: boolean }) {
  return (
    <svg
      class={flip ? 'icon icon-flip' : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const PanelIcon = () => (
  <Icon flip>
    <rect x="1.7" y="2.7" width="12.6" height="10.6" rx="1.6" />
    <path d="M9.8 2.7v10.6" />
  </Icon>
);

export const SaveIcon = () => (
  <Icon>
    <path d="M8 2v7.4M5 6.8 8 9.8l3-3M2.7 10.5v2.2c0 .6.4 1 1 1h8.6c.6 0 1-.4 1-1v-2.2" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M3.2 8h.01M8 8h.01M12.8 8h.01" stroke-width="2.4" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon flip>
    <circle cx="7" cy="7" r="4.3" />
    <path d="m10.3 10.3 3.2 3.2" />
  </Icon>
);

export const FilterIcon = () => (
  <Icon flip>
    <path d="M2.4 4.2h11.2M4.6 8h6.8M6.6 11.8h2.8" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon flip>
    <path d="m6 3.8 4.2 4.2L6 12.2" />
  </Icon>
);

export const ArrowIcon = () => (
  <Icon flip>
    <path d="M13 8H3.2M6.6 4.4 3 8l3.6 3.6" />
  </Icon>
);

/** A statement struck through: something is denied. */
export const DenialIcon = () => (
  <Icon>
    <path d="M2.2 5.4h11.6M2.2 10.6h11.6M11 2.6 5 13.4" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.6 3.2 3.2L13 4.8" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const UnstatedIcon = () => (
  <Icon>
    <path d="M4.5 8h7" />
  </Icon>
);

/** The project's mark: a quotation mark on a line. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        class="logo-marks"
        d="M3 9.2C3 6 4.7 3.9 7.8 3l.6 1.4C6.700 5.100 5.900 6 5.800 7.200h2.400v4.700H3zM11.200 9.200c0-3.200 1.700-5.300 4.800-6.200l.6 1.400c-1.700.7-2.500 1.600-2.600 2.800h2.400v4.700h-5.200z"
      />
      <rect class="logo-line" x="3" y="15" width="14" height="2" rx="1" />
    </svg>
  );
}
