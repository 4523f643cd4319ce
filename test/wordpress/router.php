<?php
// Does what a web server's rewrite rules do: serves a file if there is one, or
// else WordPress. On a network the path begins with the site.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file(__DIR__ . $path)) return false;
$file = __DIR__ . preg_replace('#^/\w+(?=/wp-)#', '', $path);
if (str_ends_with($file, '.js') && is_file($file)) {
  header('Content-Type: text/javascript');
  readfile($file);
} else require __DIR__ . '/index.php';
