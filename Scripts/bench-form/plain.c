/* Fills the page of the measurement `form` with Pango, cairo and qpdf, in plain C: what the libraries themselves cost.
 *
 *   plain FOLDER
 *
 * The folder holds `marks.txt`, one mark a line, `artwork.pdf` and `mark.png`. Words come on standard input (see main); the
 * answer to each is one line on standard output. The work is that of the program: each character is looked up with its
 * variation selector, a text that is too long is condensed to 80 % and then shrunk, the page is drawn into memory and
 * laid over the artwork in memory. As a plain program would, it keeps its fonts, one layout and the opened artwork.
 */
#include <cairo-pdf.h>
#include <hb.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <qpdf/qpdf-c.h>
#include <qrencode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MM (72 / 25.4)
#define MIDDLE 0.38
#define CONDENSE 0.8
#define MOST_MARKS 400
#define MOST_FONTS 8

typedef struct {
    char kind[12];
    double x, y, width, height;
    double size, minimum;
    char align;
    char *text;
} Mark;

typedef struct {
    unsigned char *bytes;
    size_t count, room;
} Buffer;

static Mark marks[MOST_MARKS];
static int mark_count;
static Buffer artwork;
static qpdf_data artwork_file;

static const char *families[MOST_FONTS];
static hb_font_t *faces[MOST_FONTS];
static int family_count;

static PangoContext *context;
static PangoLayout *layout;
static PangoFontDescription *description;
static cairo_surface_t *picture;

static void fail(const char *what) {
    fprintf(stderr, "plain: %s\n", what);
    exit(70);
}

/* ---- Reading */

static Buffer read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path);
    Buffer buffer = {0};
    fseek(file, 0, SEEK_END);
    buffer.count = buffer.room = ftell(file);
    rewind(file);
    buffer.bytes = malloc(buffer.room + 1);
    if (fread(buffer.bytes, 1, buffer.count, file) != buffer.count) fail(path);
    buffer.bytes[buffer.count] = 0;
    fclose(file);
    return buffer;
}

/* font TAB family; or kind TAB x TAB y TAB width TAB height TAB size TAB minimum TAB align TAB text */
static void read_marks(const char *path) {
    char *rest = (char *)read_file(path).bytes, *line;
    while ((line = strsep(&rest, "\n"))) {
        if (!*line) continue;
        char *parts[9] = {0};
        for (int i = 0; i < 9; i++) parts[i] = strsep(&line, i < 8 ? "\t" : "");
        if (!strcmp(parts[0], "font")) {
            if (family_count == MOST_FONTS) fail("too many fonts");
            families[family_count++] = parts[1];
            continue;
        }
        if (mark_count == MOST_MARKS || !parts[8]) fail("marks.txt");
        Mark *mark = &marks[mark_count++];
        snprintf(mark->kind, sizeof mark->kind, "%s", parts[0]);
        mark->x = atof(parts[1]) * MM, mark->y = atof(parts[2]) * MM;
        mark->width = atof(parts[3]) * MM, mark->height = atof(parts[4]) * MM;
        mark->size = atof(parts[5]), mark->minimum = atof(parts[6]);
        mark->align = parts[7][0], mark->text = parts[8];
    }
}

/* ---- Text */

static void load_fonts(void) {
    PangoFontMap *map = pango_cairo_font_map_new();
    context = pango_font_map_create_context(map);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string("ja"));
    description = pango_font_description_new();
    for (int i = 0; i < family_count; i++) {
        pango_font_description_set_family(description, families[i]);
        pango_font_description_set_absolute_size(description, 10 * PANGO_SCALE);
        PangoFont *font = pango_font_map_load_font(map, context, description);
        if (!font) fail("no such font");
        faces[i] = pango_font_get_hb_font(font);
    }
    layout = pango_layout_new(context);
}

static gboolean is_selector(gunichar c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

static gboolean covers(hb_font_t *face, gunichar c, gunichar selector) {
    hb_codepoint_t glyph = 0;
    if (selector) return hb_font_get_variation_glyph(face, c, selector, &glyph) && glyph;
    return hb_font_get_nominal_glyph(face, c, &glyph) && glyph;
}

/* Says in which font each stretch is set, and no other: the first of the list that has the character. */
static PangoAttrList *choose_fonts(const char *text, int *first) {
    PangoAttrList *list = pango_attr_list_new();
    pango_attr_list_insert(list, pango_attr_fallback_new(FALSE));
    *first = 0;
    int current = -1;
    PangoAttribute *open = NULL;
    for (const char *at = text; *at;) {
        gunichar c = g_utf8_get_char(at);
        const char *next = g_utf8_next_char(at);
        gunichar selector = *next ? g_utf8_get_char(next) : 0;
        if (!is_selector(selector)) selector = 0;
        int font = 0;
        while (font < family_count && !covers(faces[font], c, selector)) font++;
        if (font == family_count) fail("a character has no glyph");
        if (current < 0) *first = font;
        next = selector ? g_utf8_next_char(next) : next;
        if (font != current && font != *first) {
            open = pango_attr_family_new(families[font]);
            open->start_index = at - text;
            open->end_index = next - text;
            pango_attr_list_insert(list, open);
        } else if (font == current && open) {
            open->end_index = next - text;
        } else {
            open = NULL;
        }
        current = font;
        at = next;
    }
    return list;
}

static gboolean is_wide_digit(gunichar c) { return c >= 0xFF10 && c <= 0xFF19; }

/* Pango would break a line between a bracket or a digit and a full-width digit. */
static void bind_digits(PangoAttrList *list, const char *text) {
    gunichar before = 0;
    for (const char *at = text; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        gboolean digits = is_wide_digit(before) && is_wide_digit(c);
        gboolean opening = is_wide_digit(c) && (before == 0xFF08 || before == 0x300C || before == 0x7B2C);
        gboolean closing = is_wide_digit(before) && (c == 0xFF09 || c == 0x300D || c == 0x3001 || c == 0x3002);
        if (digits || opening || closing) {
            PangoAttribute *whole = pango_attr_allow_breaks_new(FALSE);
            whole->start_index = g_utf8_prev_char(at) - text;
            whole->end_index = g_utf8_next_char(at) - text;
            pango_attr_list_insert(list, whole);
        }
        before = c;
    }
}

/* Lays a text out; a width of zero means one line. */
static void lay_out(const char *text, double size, double width, gboolean upright) {
    int first;
    PangoAttrList *list = choose_fonts(text, &first);
    if (width > 0) bind_digits(list, text);
    if (upright) pango_attr_list_insert(list, pango_attr_font_features_new("vert=1"));
    pango_font_description_set_family_static(description, families[first]);
    pango_font_description_set_absolute_size(description, size * PANGO_SCALE);
    pango_layout_set_font_description(layout, description);
    pango_layout_set_text(layout, text, -1);
    pango_layout_set_attributes(layout, list);
    pango_attr_list_unref(list);
    pango_layout_set_width(layout, width > 0 ? (int)floor(width * PANGO_SCALE) : -1);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_single_paragraph_mode(layout, width <= 0);
}

typedef struct {
    double left, width, top, bottom;
} Extent;

static Extent extent(int line) {
    PangoRectangle ink, logical;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, line), &ink, &logical);
    double left = MIN(ink.x, 0), right = MAX(ink.x + ink.width, logical.x + logical.width);
    return (Extent){left / PANGO_SCALE, (right - left) / PANGO_SCALE, (double)ink.y / PANGO_SCALE,
                    (double)(ink.y + ink.height) / PANGO_SCALE};
}

static void show(cairo_t *cr, int line, double x, double y) {
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_move_to(cr, x, y);
    pango_cairo_show_layout_line(cr, pango_layout_get_line_readonly(layout, line));
    cairo_new_path(cr);
}

static double indent(const Mark *mark, double width) {
    double spare = mark->width - width;
    return mark->align == 'c' ? spare / 2 : mark->align == 'r' ? spare : 0;
}

static void draw_text(cairo_t *cr, const Mark *mark, gboolean is_vertical) {
    double size = mark->size;
    for (;;) {
        lay_out(mark->text, size, 0, is_vertical);
        Extent e = extent(0);
        double across = mark->width / MAX(e.width, 0.001);
        double middle = size * MIDDLE;
        double upright = mark->height / 2 / MAX(MAX(-e.top - middle, e.bottom + middle), 0.001);
        if (upright >= 1 && across >= CONDENSE) {
            double condensed = MIN(1, across);
            double x = mark->x + indent(mark, e.width * condensed) - e.left * condensed;
            double baseline = mark->y + mark->height / 2 + middle;
            if (condensed == 1) return show(cr, 0, x, baseline);
            cairo_save(cr);
            cairo_scale(cr, condensed, 1);
            show(cr, 0, x / condensed, baseline);
            cairo_restore(cr);
            return;
        }
        if (size <= mark->minimum) fail("a text does not fit");
        double wanted = size * MIN(MIN(across / CONDENSE, upright), 0.995);
        size = MAX(mark->minimum, floor(wanted * 20) / 20);
    }
}

static void draw_paragraph(cairo_t *cr, const Mark *mark) {
    const double line_height = 1.5;
    for (double size = mark->size;; size = MAX(mark->minimum, size - 0.25)) {
        lay_out(mark->text, size, mark->width, FALSE);
        int lines = pango_layout_get_line_count(layout);
        gboolean fits = lines * size * line_height <= mark->height + 0.01;
        for (int i = 0; fits && i < lines; i++) fits = extent(i).width <= mark->width + 0.01;
        if (!fits && size <= mark->minimum) fail("a paragraph does not fit");
        if (!fits) continue;
        for (int i = 0; i < lines; i++) {
            double baseline = mark->y + size * line_height * (i + 0.5) + size * MIDDLE;
            show(cr, i, mark->x + indent(mark, extent(i).width), baseline);
        }
        return;
    }
}

/* A character under the other, each with its variation selector. */
static void draw_vertical(cairo_t *cr, const Mark *mark) {
    char cell[16];
    int count = 0;
    for (const char *at = mark->text; *at; at = g_utf8_next_char(at)) count += !is_selector(g_utf8_get_char(at));
    double step = MIN(mark->size * 1.05, mark->height / count), y = mark->y;
    for (const char *at = mark->text; *at; y += step) {
        const char *next = g_utf8_next_char(at);
        if (is_selector(g_utf8_get_char(next))) next = g_utf8_next_char(next);
        snprintf(cell, sizeof cell, "%.*s", (int)(next - at), at);
        Mark one = {.x = mark->x, .y = y, .width = mark->width, .height = step, .size = mark->size,
                    .minimum = mark->minimum, .align = 'c', .text = cell};
        draw_text(cr, &one, TRUE);
        at = next;
    }
}

/* ---- Shapes */

static void pen(cairo_t *cr) {
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_set_line_width(cr, 0.35 * MM);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_stroke(cr);
}

static void draw_ring(cairo_t *cr, const Mark *mark) {
    double r = MIN(mark->width, mark->height) / 2;
    double left = mark->x + r, right = mark->x + mark->width - r;
    double top = mark->y + r, bottom = mark->y + mark->height - r;
    cairo_arc(cr, right, top, r, -G_PI_2, 0);
    cairo_arc(cr, right, bottom, r, 0, G_PI_2);
    cairo_arc(cr, left, bottom, r, G_PI_2, G_PI);
    cairo_arc(cr, left, top, r, G_PI, 3 * G_PI_2);
    cairo_close_path(cr);
    pen(cr);
}

static void draw_tick(cairo_t *cr, const Mark *mark) {
    cairo_move_to(cr, mark->x + mark->width * 0.12, mark->y + mark->height * 0.5);
    cairo_line_to(cr, mark->x + mark->width * 0.42, mark->y + mark->height * 0.85);
    cairo_line_to(cr, mark->x + mark->width * 0.92, mark->y + mark->height * 0.1);
    pen(cr);
}

static void draw_outline(cairo_t *cr, const Mark *mark) {
    cairo_rectangle(cr, mark->x, mark->y, mark->width, mark->height);
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_set_line_width(cr, 0.2 * MM);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_BUTT);
    cairo_stroke(cr);
}

/* As large as the box allows, in the middle of its height. */
static void draw_image(cairo_t *cr, const Mark *mark) {
    double width = cairo_image_surface_get_width(picture), height = cairo_image_surface_get_height(picture);
    double scale = MIN(mark->width / width, mark->height / height);
    cairo_save(cr);
    cairo_translate(cr, mark->x + indent(mark, width * scale), mark->y + (mark->height - height * scale) / 2);
    cairo_scale(cr, scale, scale);
    cairo_set_source_surface(cr, picture, 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
}

/* A 2D code with four empty modules on each side, row by row in dark stretches. */
static void draw_code(cairo_t *cr, const Mark *mark) {
    QRinput *input = QRinput_new2(0, QR_ECLEVEL_M);
    QRinput_append(input, QR_MODE_AN, strlen(mark->text), (const unsigned char *)mark->text);
    QRcode *code = QRcode_encodeInput(input);
    if (!code) fail("a code does not fit");
    double side = MIN(mark->width, mark->height), module = side / (code->width + 8);
    double left = mark->x + (mark->width - side) / 2 + 4 * module, top = mark->y + 4 * module;
    for (int row = 0; row < code->width; row++)
        for (int start = 0, column = 0; column <= code->width; column++) {
            if (column < code->width && code->data[row * code->width + column] & 1) continue;
            if (column > start)
                cairo_rectangle(cr, left + start * module, top + row * module, (column - start) * module, module);
            start = column + 1;
        }
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_fill(cr);
    QRcode_free(code);
    QRinput_free(input);
}

/* ---- Pages */

static cairo_status_t collect(void *closure, const unsigned char *bytes, unsigned int count) {
    Buffer *buffer = closure;
    if (buffer->count + count > buffer->room) {
        buffer->room = (buffer->count + count) * 2;
        buffer->bytes = realloc(buffer->bytes, buffer->room);
    }
    memcpy(buffer->bytes + buffer->count, bytes, count);
    buffer->count += count;
    return CAIRO_STATUS_SUCCESS;
}

static void draw_page(cairo_t *cr) {
    for (int i = 0; i < mark_count; i++) {
        const Mark *mark = &marks[i];
        if (!strcmp(mark->kind, "text")) draw_text(cr, mark, FALSE);
        else if (!strcmp(mark->kind, "paragraph")) draw_paragraph(cr, mark);
        else if (!strcmp(mark->kind, "vertical")) draw_vertical(cr, mark);
        else if (!strcmp(mark->kind, "image")) draw_image(cr, mark);
        else if (!strcmp(mark->kind, "code")) draw_code(cr, mark);
        else if (!strcmp(mark->kind, "outline")) draw_outline(cr, mark);
        else if (!strcmp(mark->kind, "ring")) draw_ring(cr, mark);
        else if (!strcmp(mark->kind, "tick")) draw_tick(cr, mark);
        else fail(mark->kind);
    }
    cairo_show_page(cr);
}

static Buffer overlay(int pages) {
    Buffer buffer = {0};
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(collect, &buffer, 210 * MM, 297 * MM);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, "bench");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-11-18T00:00:00Z");
    cairo_t *cr = cairo_create(surface);
    for (int i = 0; i < pages; i++) draw_page(cr);
    cairo_surface_finish(surface);
    if (cairo_status(cr) || cairo_surface_status(surface)) fail("cairo");
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return buffer;
}

/* ---- Merging */

static qpdf_data open_pdf(Buffer buffer) {
    qpdf_data file = qpdf_init();
    qpdf_silence_errors(file);
    qpdf_set_suppress_warnings(file, QPDF_TRUE);
    if (qpdf_read_memory(file, "file", (char *)buffer.bytes, buffer.count, NULL)) fail("a PDF cannot be read");
    qpdf_push_inherited_attributes_to_page(file);
    return file;
}

static qpdf_oh copy(qpdf_data target, qpdf_data source, qpdf_oh object) {
    if (!qpdf_oh_is_indirect(source, object)) object = qpdf_make_indirect_object(source, object);
    return qpdf_oh_copy_foreign_object(target, source, object);
}

/* Our page as a form object. */
static qpdf_oh fields(qpdf_data target, qpdf_data source, int index) {
    qpdf_oh page = qpdf_get_page_n(source, index);
    qpdf_oh stream = copy(target, source, qpdf_oh_get_key(source, page, "/Contents"));
    qpdf_oh dictionary = qpdf_oh_get_dict(target, stream);
    qpdf_oh box = copy(target, source, qpdf_oh_get_key(source, page, "/MediaBox"));
    qpdf_oh resources = copy(target, source, qpdf_oh_get_key(source, page, "/Resources"));
    qpdf_oh_replace_key(target, dictionary, "/Type", qpdf_oh_new_name(target, "/XObject"));
    qpdf_oh_replace_key(target, dictionary, "/Subtype", qpdf_oh_new_name(target, "/Form"));
    qpdf_oh_replace_key(target, dictionary, "/BBox", box);
    qpdf_oh_replace_key(target, dictionary, "/Resources", resources);
    return stream;
}

static qpdf_oh content(qpdf_data target, const char *text) {
    qpdf_oh stream = qpdf_oh_new_stream(target), null = qpdf_oh_new_null(target);
    qpdf_oh_replace_stream_data(target, stream, (const unsigned char *)text, strlen(text), null, null);
    return stream;
}

static qpdf_oh copy_of_dictionary(qpdf_data target, qpdf_oh old) {
    qpdf_oh new = qpdf_oh_new_dictionary(target);
    if (!qpdf_oh_is_dictionary(target, old)) return new;
    qpdf_oh_begin_dict_key_iter(target, old);
    while (qpdf_oh_dict_more_keys(target)) {
        char *key = strdup(qpdf_oh_dict_next_key(target));
        qpdf_oh_replace_key(target, new, key, qpdf_oh_get_key(target, old, key));
        free(key);
    }
    return new;
}

static void lay_over(qpdf_data target, qpdf_data source, int index, qpdf_oh old_contents, qpdf_oh old_resources) {
    qpdf_oh page = qpdf_get_page_n(target, index);
    qpdf_oh resources = copy_of_dictionary(target, old_resources);
    qpdf_oh objects = copy_of_dictionary(target, qpdf_oh_get_key(target, resources, "/XObject"));
    qpdf_oh_replace_key(target, objects, "/Fields", fields(target, source, index));
    qpdf_oh_replace_key(target, resources, "/XObject", objects);
    qpdf_oh_replace_key(target, page, "/Resources", resources);
    qpdf_oh contents = qpdf_oh_new_array(target);
    qpdf_oh_append_item(target, contents, content(target, "q\n"));
    if (qpdf_oh_is_array(target, old_contents)) {
        int count = qpdf_oh_get_array_n_items(target, old_contents);
        for (int i = 0; i < count; i++)
            qpdf_oh_append_item(target, contents, qpdf_oh_get_array_item(target, old_contents, i));
    } else {
        qpdf_oh_append_item(target, contents, old_contents);
    }
    qpdf_oh_append_item(target, contents, content(target, "\nQ\nq /Fields Do Q\n"));
    qpdf_oh_replace_key(target, page, "/Contents", contents);
}

static Buffer fill(int pages) {
    Buffer over = overlay(pages);
    qpdf_data source = open_pdf(over), target = qpdf_init();
    qpdf_silence_errors(target);
    qpdf_empty_pdf(target);
    qpdf_oh contents = 0, resources = 0;
    for (int i = 0; i < pages; i++) {
        qpdf_add_page(target, artwork_file, qpdf_get_page_n(artwork_file, 0), QPDF_FALSE);
        if (i == 0) {
            qpdf_oh page = qpdf_get_page_n(target, 0);
            contents = qpdf_oh_get_key(target, page, "/Contents");
            resources = qpdf_oh_get_key(target, page, "/Resources");
        }
        lay_over(target, source, i, contents, resources);
    }
    qpdf_init_write_memory(target);
    qpdf_set_deterministic_ID(target, QPDF_TRUE);
    qpdf_set_stream_data_mode(target, qpdf_s_preserve);
    qpdf_set_object_stream_mode(target, qpdf_o_disable);
    if (qpdf_write(target)) fail("the PDF cannot be written");
    Buffer result = {0};
    size_t length = qpdf_get_buffer_length(target);
    collect(&result, qpdf_get_buffer(target), length);
    qpdf_cleanup(&target);
    qpdf_cleanup(&source);
    free(over.bytes);
    return result;
}

/* ---- Words from the measurement */

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static double timed(int pages) {
    double start = now();
    Buffer pdf = fill(pages);
    double passed = now() - start;
    free(pdf.bytes);
    return passed;
}

static void write_file(const char *path) {
    Buffer pdf = fill(1);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(pdf.bytes, 1, pdf.count, file) != pdf.count || fclose(file)) fail(path);
    free(pdf.bytes);
}

/* single N: N times one PDF of one page; batch N: one PDF of N pages; write FILE: one page. */
int main(int count, char **words) {
    if (count != 2) fail("usage: plain FOLDER");
    char path[4096], line[4200];
    snprintf(path, sizeof path, "%s/marks.txt", words[1]);
    read_marks(path);
    snprintf(path, sizeof path, "%s/artwork.pdf", words[1]);
    artwork = read_file(path);
    artwork_file = open_pdf(artwork);
    snprintf(path, sizeof path, "%s/mark.png", words[1]);
    picture = cairo_image_surface_create_from_png(path);
    load_fonts();
    while (fgets(line, sizeof line, stdin)) {
        int number;
        line[strcspn(line, "\n")] = 0;
        if (sscanf(line, "single %d", &number) == 1)
            for (int i = 0; i < number; i++) printf("%.4f ", timed(1));
        else if (sscanf(line, "batch %d", &number) == 1) printf("%.4f", timed(number));
        else if (!strncmp(line, "write ", 6)) write_file(line + 6);
        else fail("no such word");
        printf("\n");
        fflush(stdout);
    }
    return 0;
}
