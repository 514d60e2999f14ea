package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways through the XML of a Word text, by the elements' names without their prefixes. */
final class WordXml {

    private WordXml() {}

    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first element down this path, or null. */
    static @Nullable Element first(@Nullable Node parent, String... path) {
        Node at = parent;
        for (String name : path) {
            if (at == null) {
                return null;
            }
            List<Element> found = children(at, name);
            at = found.isEmpty() ? null : found.getFirst();
        }
        return (Element) at;
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    /** The attribute {@code w:val} of the first element down this path, or null. */
    static @Nullable String value(@Nullable Node parent, String... path) {
        Element element = first(parent, path);
        return element == null ? null : attribute(element, "val");
    }

    static @Nullable String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (is(attributes.item(i), name)) {
                return attributes.item(i).getNodeValue();
            }
        }
        return null;
    }

    /** Whether a property such as {@code w:vanish} is there and not switched off. */
    static boolean on(@Nullable Node parent, String... path) {
        String value = value(parent, path);
        return first(parent, path) != null
                && (value == null || !(value.equals("0") || value.equals("false") || value.equals("none")));
    }

    /** All elements of this name below, in order. */
    static List<Element> below(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            } else {
                found.addAll(below(child, name));
            }
        }
        return found;
    }

    /** The words below, without anything told about them. */
    static String text(Node parent) {
        var text = new StringBuilder();
        for (Element child : children(parent)) {
            String name = child.getLocalName();
            if (name.equals("t") || name.equals("delText")) {
                text.append(literal(child));
            } else {
                text.append(text(child)).append(name.equals("p") || name.equals("tab") || name.equals("br") ? " " : "");
            }
        }
        return text.toString();
    }

    static String literal(Element element) {
        var text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString();
    }
}
