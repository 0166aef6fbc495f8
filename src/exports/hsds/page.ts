/** A list as the HSDS API gives it. A static file answers no questions about pages, so that each list is one page. */
export function onePage<T>(contents: readonly T[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
