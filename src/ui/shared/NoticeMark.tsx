import * as React from 'react';

const shapes = {
  information: <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.75 6v4.5h1.5V7h-1.5ZM8 4.25a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z" />,
  warning: <path d="M8 1.2 15.4 14.5H.6L8 1.2Zm-.75 4.6v4.4h1.5V5.8h-1.5ZM8 11.2a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z" />,
  error: <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1L5.1 1Zm2.15 3v5h1.5V4h-1.5ZM8 10.2a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z" />,
};

/** The shape that goes with a notice: circle, triangle or octagon. */
export const NoticeMark = ({ tone }: { readonly tone: keyof typeof shapes }): React.ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" fillRule="evenodd" aria-hidden="true" focusable="false">
    {shapes[tone]}
  </svg>
);
