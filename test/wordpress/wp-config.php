<?php
// The settings of a local WordPress on sqlite, for the tests.
define('DB_NAME', 'test');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define("{$name}_KEY", $name);
  define("{$name}_SALT", $name);
}
$table_prefix = 'wp_';

define('WP_HOME', getenv('SITE'));
define('WP_SITEURL', getenv('SITE'));
// Allows application passwords over http.
define('WP_ENVIRONMENT_TYPE', 'local');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
// PHP notices go to wp-content/debug.log, which tests read.
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', true);
define('WP_DEBUG_DISPLAY', false);
define('DISALLOW_UNFILTERED_HTML', (bool) getenv('FILTERS_HTML'));

if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
