import { Icon } from './icon';

export const SearchIcon = () => (
  <Icon name="search">
    <path d="M10.500 17.500a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.500 15.500l5.500 5.500" />
  </Icon>
);

/** Two signs of writing: the usual mark for a choice of languages. */
export const LanguageIcon = () => (
  <Icon name="language">
    <path d="M3 6h10M8 3.500V6M11 6c-.8 4-3.500 7-7.500 8.500M5.500 8.500C7 11.500 9 13 12 14M11.500 21l4.500-11 4.500 11M13 17.500h6" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon name="menu">
    <path d="M3 6h18M3 12h18M3 18h18" />
  </Icon>
);

/** Points along the reading direction; mirrored by style in right-to-left pages. */
export const ArrowIcon = () => (
  <Icon name="arrow">
    <path d="M4 12h16M14 6l6 6-6 6" />
  </Icon>
);
