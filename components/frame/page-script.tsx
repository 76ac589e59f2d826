/** The custom elements, which begin as soon as they are there. While one develops: `development/page-script.tsx`. */
export function PageScript({ src }: { src: string }) {
  return <script async type="module" src={src} />;
}
