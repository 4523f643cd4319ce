<?php
/**
 * The plugin: a block and a shortcode that put the widget into a page, from this
 * site's own files, and a settings page for the list.
 *
 * Plugin Name:       Domestic abuse support{inArea}
 * Description:       Shows who to call about domestic abuse{inArea}, and who should answer now. No cookie, no other host, nobody is counted.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            the herts-da-support contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       herts-da-support
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/options.php';
require __DIR__ . '/render.php';
require __DIR__ . '/refresh.php';

if ( is_admin() ) {
	require __DIR__ . '/settings.php';
}

/** Registers the block, the shortcode and their script. */
function herts_da_support_register() {
	$build = herts_da_support_build();

	wp_register_script(
		'herts-da-support',
		plugins_url( 'herts-da-support.js', __FILE__ ),
		array(),
		$build['version'],
		// WordPress before 6.3 reads this as "in the footer".
		array(
			'strategy'  => 'async',
			'in_footer' => true,
		)
	);
	register_block_type( __DIR__, array( 'render_callback' => 'herts_da_support_block' ) );
	wp_add_inline_script(
		generate_block_asset_handle( 'herts-da-support/directory', 'editorScript' ),
		'window.hertsDaSupport = ' . wp_json_encode( array( 'preview' => plugins_url( 'preview.html', __FILE__ ) ) + $build['editor'] ) . ';',
		'before'
	);
	add_shortcode( 'herts-da-support', 'herts_da_support_shortcode' );
}
add_action( 'init', 'herts_da_support_register' );

/** What the build wrote: version, words, and values of attributes. */
function herts_da_support_build() {
	static $build = null;
	if ( null === $build ) {
		$build = wp_json_file_decode( __DIR__ . '/build.json', array( 'associative' => true ) );
	}
	return $build;
}
