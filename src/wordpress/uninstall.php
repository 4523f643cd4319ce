<?php
/**
 * Deletes all data of the plugin, on every site of a network. The plugin itself
 * is not loaded here.
 *
 * @package Herts_DA_Support
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/options.php';

/** Deletes the data of one site. */
function herts_da_support_forget() {
	array_map( 'delete_option', HERTS_DA_SUPPORT_OPTIONS );
	wp_clear_scheduled_hook( HERTS_DA_SUPPORT_EVENT );
}

if ( is_multisite() ) {
	$herts_da_support_all = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $herts_da_support_all ) as $herts_da_support_site ) {
		switch_to_blog( $herts_da_support_site );
		herts_da_support_forget();
		restore_current_blog();
	}
} else {
	herts_da_support_forget();
}
