// What runs inside the web page.
export {};
