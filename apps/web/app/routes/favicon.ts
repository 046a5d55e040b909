/** A mark that needs no file: two strands meeting, 縁. */
export function loader() {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#182e49"/><path d="M7 21c5 0 5-10 9-10s4 10 9 10" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/><path d="M7 11c5 0 5 10 9 10s4-10 9-10" fill="none" stroke="#f57834" stroke-width="3" stroke-linecap="round"/></svg>';
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  });
}
