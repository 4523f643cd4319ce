<?php
/**
 * Renders what visitors get: the element with its fallback, and the script
 * once.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the block.
 *
 * @param array $attributes The author's choices in the sidebar.
 * @return string HTML.
 */
function herts_da_support_block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), herts_da_support_element( $attributes ) );
}

/**
 * Renders the shortcode: [herts-da-support need="refuge" layout="compact"].
 *
 * @param array|string $attributes As WordPress read them.
 * @return string HTML.
 */
function herts_da_support_shortcode( $attributes ) {
	return '<div>' . herts_da_support_element( is_array( $attributes ) ? $attributes : array() ) . '</div>';
}

/**
 * Renders the element and its fallback. Feeds run no script, so they get only
 * the fallback.
 *
 * @param array $attributes The choices, by attribute name.
 * @return string HTML, in one line.
 */
function herts_da_support_element( $attributes ) {
	$words = '<span lang="en-GB">' . herts_da_support_link_numbers( herts_da_support_fallback() ) . '</span>';
	if ( is_feed() ) {
		return $words;
	}

	wp_enqueue_script( 'herts-da-support' );

	$html = '';
	foreach ( herts_da_support_build()['marks'] + herts_da_support_chosen( $attributes ) + herts_da_support_list() as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<herts-da-support$html>$words</herts-da-support>";
}

/**
 * The chosen attributes of the element, without unknown values.
 *
 * @param array $attributes The choices.
 * @return array Values by name.
 */
function herts_da_support_chosen( $attributes ) {
	$chosen = array();
	foreach ( herts_da_support_build()['editor']['controls'] as $control ) {
		$name  = $control['name'];
		$value = herts_da_support_text( $attributes, $name );
		if ( '' !== $value && ( empty( $control['options'] ) || in_array( $value, array_column( $control['options'], 'value' ), true ) ) ) {
			$chosen[ $name ] = $value;
		}
	}
	return $chosen;
}

/**
 * A value as one line of text.
 *
 * @param array  $attributes The choices.
 * @param string $name       The name of the value.
 * @return string The text, or nothing.
 */
function herts_da_support_text( $attributes, $name ) {
	return isset( $attributes[ $name ] ) && is_scalar( $attributes[ $name ] ) ? sanitize_text_field( $attributes[ $name ] ) : '';
}

/**
 * Tells the element where a newer list is, if an administrator has named one:
 * at that address, or in this site's copy. The plugin's plain page would then
 * be older than the list, so the element does not link to it.
 *
 * @return array Values by attribute name.
 */
function herts_da_support_list() {
	$address = (string) get_option( HERTS_DA_SUPPORT_DIRECTORY, '' );
	if ( herts_da_support_wants_copy() ) {
		$address = herts_da_support_copy() ? rest_url( HERTS_DA_SUPPORT_ROUTE ) : '';
	}
	return '' === $address ? array() : array(
		'directory'  => $address,
		'plain-page' => '',
	);
}

/**
 * Links the numbers in a line, except for the 999 of a silent call, because the
 * words after it explain what to do. Everything else is escaped.
 *
 * @param string $line Plain text.
 * @return string HTML.
 */
function herts_da_support_link_numbers( $line ) {
	return preg_replace_callback(
		'/(?<=Call )999|0\d[\d ]+\d/',
		static function ( $found ) {
			return sprintf( '<a href="tel:%s">%s</a>', preg_replace( '/\D/', '', $found[0] ), $found[0] );
		},
		esc_html( $line )
	);
}

/**
 * Keeps the element if a theme or a plugin filters the HTML of a finished page.
 *
 * @param array $allowed The allowed elements and attributes.
 * @param mixed $context What is filtered.
 * @return array
 */
function herts_da_support_keep( $allowed, $context ) {
	if ( 'post' === $context ) {
		$build = herts_da_support_build();
		$names = array_merge( array_keys( $build['marks'] ), wp_list_pluck( $build['editor']['controls'], 'name' ), array( 'directory', 'plain-page' ) );

		$allowed['herts-da-support'] = array_fill_keys( $names, true );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'herts_da_support_keep', 10, 2 );
