<?php
// Makes the site and its two users, and prints their passwords.
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Surgery', 'admin', 'admin@example.org', false, '', 'password');
wp_insert_user([
  'user_login' => 'author',
  'user_pass' => 'password',
  'user_email' => 'author@example.org',
  'role' => 'author',
]);
update_option('permalink_structure', '/%postname%/');

$passwords = [];
foreach (['admin', 'author'] as $name) {
  $user = get_user_by('login', $name);
  [$password] = WP_Application_Passwords::create_new_application_password(
    $user->ID,
    ['name' => 'tests'],
  );
  $passwords[$name] = $password;
}
echo "\n" . json_encode($passwords);
