<?php
// Does what the plugin "Classic Editor" does: the old editor if it is
// requested.
add_filter('use_block_editor_for_post', function ($blocks) {
  return $blocks && !isset($_GET['classic-editor']);
});
