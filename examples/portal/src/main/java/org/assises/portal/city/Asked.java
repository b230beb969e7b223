package org.assises.portal.city;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.portal.Login;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/**
 * A request of an agent to the back office.
 *
 * @param agent the name of the agent
 * @param path the path below {@code /mairie}, beginning with a slash
 * @param fields the values of the fields in the form and in the query
 * @param files the uploaded files, by the name of the field
 */
record Asked(
    String agent, String path, Map<String, List<String>> fields, Map<String, byte[]> files) {

  /**
   * {@return the request of an agent}
   *
   * @throws java.io.IOException if its form cannot be read
   */
  static Asked of(Request request) throws Exception {
    String path = Request.getPathInContext(request).substring("/mairie".length());
    Map<String, List<String>> fields = new TreeMap<>();
    Map<String, byte[]> files = new TreeMap<>();
    String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    if (type.startsWith("multipart/form-data")) {
      for (MultiPart.Part part : MultiPartFormData.getParts(request)) {
        add(part, fields, files);
      }
      return new Asked(Login.agent(request), path.isEmpty() ? "/" : path, fields, files);
    }
    Fields sent = Request.getParameters(request);
    sent.forEach(field -> fields.put(field.getName(), List.copyOf(field.getValues())));
    return new Asked(Login.agent(request), path.isEmpty() ? "/" : path, fields, files);
  }

  /**
   * {@return the first value of a field without surrounding spaces; empty if it is not filled in}
   */
  Optional<String> value(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .findFirst()
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** {@return the number in a field; −1 if there is none} */
  long number(String name) {
    return value(name).filter(it -> it.matches("[0-9]{1,15}")).map(Long::parseLong).orElse(-1L);
  }

  /** {@return the parts of the path} */
  List<String> parts() {
    return List.of(path.substring(1).split("/", -1));
  }

  private static void add(
      MultiPart.Part part, Map<String, List<String>> fields, Map<String, byte[]> files)
      throws Exception {
    ByteBuffer content = Content.Source.asByteBuffer(part.createContentSource());
    byte[] bytes = new byte[content.remaining()];
    content.get(bytes);
    if (part.getFileName() == null) {
      fields.put(
          part.getName(), List.of(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
    } else {
      files.put(part.getName(), bytes);
    }
  }
}
